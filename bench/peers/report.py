"""What the peers make of the case export: ten sheets and twelve charts. The same report as report.mjs, in pandas."""
import pandas as pd

TEXT, INT, MONEY, PCT, MONTH = "text", "int", "money", "pct", "month"


def compute(cases, budget):
    """cases: the sheet LinQ with Månad as datetime; budget: its 200 rows. -> [(sheet, header, kinds, rows)]"""
    months = monthly(cases)
    year_on_year = volume_and_price(months)
    deviations = budget_deviations(budget)
    shares = months.assign(
        temp_share=months["temp"] / months["cost"],
        temp_each=months["temp"] / months["temp_hh"],
        long_share=months["long_hh"] / months["hh"],
    )
    rolling = months.iloc[11:].assign(change=lambda x: x["roll12"].diff().fillna(0))
    types = cases.groupby(["Månad", "Hushållstyp"])["HushållId"].nunique().unstack(fill_value=0)
    return [
        ("Sammanfattning", ["Nyckeltal", "Värde"], [TEXT, MONEY], key_figures(cases, months, year_on_year, deviations)),
        ("Månad", ["Månad", "Hushåll", "Utbetalt", "Snitt", "Tillf. boende", "Hushåll tillf.", "Långvariga",
                   "Nyanlända kr", "Övriga kr", "Rullande 12"],
         [MONTH, INT, MONEY, MONEY, MONEY, INT, INT, MONEY, MONEY, MONEY],
         rows(months, "hh", "cost", "avg", "temp", "temp_hh", "long_hh", "new_cost", "other_cost", "roll12")),
        ("Hushållstyp", ["Månad", *types.columns], [MONTH] + [INT] * types.shape[1], rows(types, *types.columns)),
        causes(cases, months.index[-1]),
        ("Nyanlända", ["Månad", "Nyanlända kr", "Övriga kr", "Nyanlända hushåll", "Övriga hushåll", "Kvot kr",
                       "Kvot hushåll"],
         [MONTH, MONEY, MONEY, INT, INT, MONEY, INT],
         rows(months, "new_cost", "other_cost", "new_hh", "other_hh", "quota_cost", "quota_hh")),
        ("Boende", ["Månad", "Kostnad", "Hushåll", "Per hushåll", "Andel"], [MONTH, MONEY, INT, MONEY, PCT],
         rows(shares, "temp", "temp_hh", "temp_each", "temp_share")),
        ("Långvarigt", ["Månad", "Hushåll", "Andel", "Kostnad"], [MONTH, INT, PCT, MONEY],
         rows(shares, "long_hh", "long_share", "long_cost")),
        ("Rullande", ["Månad", "Rullande 12", "Förändring"], [MONTH, MONEY, MONEY], rows(rolling, "roll12", "change")),
        ("VolymPris", ["Månad", "Antal i fjol", "Antal", "Pris i fjol", "Pris", "Volym", "Priseffekt", "Totalt"],
         [MONTH, INT, INT, MONEY, MONEY, MONEY, MONEY, MONEY],
         rows(year_on_year, "q0", "q1", "p0", "p1", "volume", "price", "total")),
        ("Avvikelser", ["Verksamhet", "Konto", "Utfall", "Budget", "Prognos", "Avvikelse", "Procent", "Flagga"],
         [TEXT, INT, MONEY, MONEY, MONEY, MONEY, PCT, TEXT],
         [list(row) for row in deviations.itertuples(index=False, name=None)]),
    ]


def monthly(cases):
    groups = cases.groupby("Månad", sort=True)
    months = pd.DataFrame({
        "hh": groups["HushållId"].nunique(),
        "cost": groups["Utbetalt"].sum(),
        "temp": groups["Tillfälligt boende"].sum(),
    })

    def distinct(mask):
        return cases.loc[mask].groupby("Månad")["HushållId"].nunique().reindex(months.index, fill_value=0)

    def paid(mask):
        return cases.loc[mask].groupby("Månad")["Utbetalt"].sum().reindex(months.index, fill_value=0.0)

    new, long_term, quota = (cases[name] == "Ja" for name in ("Nyanländ", "Långvarigt", "Kvotflykting"))
    return months.assign(
        avg=months["cost"] / months["hh"],
        temp_hh=distinct(cases["Tillfälligt boende"] > 0),
        long_hh=distinct(long_term), long_cost=paid(long_term),
        new_hh=distinct(new), new_cost=paid(new),
        other_hh=distinct(~new), other_cost=paid(~new),
        quota_cost=paid(quota), quota_hh=distinct(quota),
        roll12=months["cost"].rolling(12).sum(),
    )


def volume_and_price(months):
    before = months.shift(12)
    frame = pd.DataFrame({"q0": before["hh"], "q1": months["hh"], "p0": before["avg"], "p1": months["avg"]}).iloc[12:]
    frame["volume"] = (frame["q1"] - frame["q0"]) * frame["p0"]
    frame["price"] = (frame["p1"] - frame["p0"]) * frame["q1"]
    frame["total"] = frame["volume"] + frame["price"]
    return frame


def budget_deviations(budget):
    frame = pd.DataFrame({
        "area": budget["Verksamhet"], "account": budget["Konto"], "actual": budget.iloc[:, 2:14].sum(axis=1),
        "budget": budget["Budget"], "forecast": budget["Prognos"],
    })
    frame["deviation"] = frame["budget"] - frame["forecast"]
    frame["share"] = frame["deviation"] / frame["budget"]
    frame["flag"] = ["Röd" if p < -0.05 else "Gul" if p < -0.01 else "Grön" for p in frame["share"]]
    return frame.reindex(frame["deviation"].abs().sort_values(ascending=False, kind="stable").index)


def causes(cases, last):
    years = [last - pd.DateOffset(years=k) for k in (2, 1, 0)]
    names = sorted(cases["Orsak"].unique())
    parts = []
    for year in years:
        part = cases[cases["Månad"] == year].groupby("Orsak").agg(hh=("HushållId", "nunique"), cost=("Utbetalt", "sum"))
        part = part.reindex(names, fill_value=0)
        parts.append(part.assign(share=part["cost"] / part["cost"].sum()))
    return ("Orsaker", ["Orsak"] + [f"{w} {y.year}" for y in years for w in ("Hushåll", "Kostnad", "Andel")],
            [TEXT] + [INT, MONEY, PCT] * 3,
            [[name] + [v for part in parts for v in part.loc[name, ["hh", "cost", "share"]]] for name in names])


def key_figures(cases, months, year_on_year, deviations):
    end = months.iloc[-1]
    return [["Rader", len(cases)], ["Hushåll senaste månad", int(end["hh"])], ["Utbetalt senaste månad", end["cost"]],
            ["Snitt per hushåll", end["avg"]], ["Tillfälligt boende", end["temp"]], ["Rullande 12", end["roll12"]],
            ["Volymeffekt", year_on_year["volume"].iloc[-1]], ["Priseffekt", year_on_year["price"].iloc[-1]],
            ["Avvikelse totalt", deviations["deviation"].sum()], ["Röda rader", int((deviations["flag"] == "Röd").sum())]]


def rows(frame, *columns):
    return [[i.to_pydatetime(), *r] for i, r in zip(frame.index, frame[list(columns)].itertuples(index=False, name=None))]


# (sheet index, kind, columns plotted); the first column is the category. Twelve in all.
CHARTS = [(1, "line", [1]), (1, "column", [2]), (1, "line", [3]), (2, "stacked", [1, 2, 3, 4, 5, 6]),
          (3, "bar", [2, 5, 8]), (4, "stacked", [1, 2]), (5, "column", [1]), (5, "line", [2]), (6, "line", [1]),
          (7, "line", [1]), (8, "stacked", [5, 6]), (9, "bar", [5])]


def figures(sheets):
    """The figures of every month, and the newest month's causes: Tertial must find the same."""
    tables = {name: table for name, _, _, table in sheets}
    monthly = lambda name, column: {row[0].strftime("%Y-%m"): float(row[column]) for row in tables[name]}
    return {
        "households": monthly("Månad", 1), "cost": monthly("Månad", 2), "average-cost": monthly("Månad", 3),
        "temporary-housing-cost": monthly("Månad", 4), "temporary-housing-households": monthly("Månad", 5),
        "long-term-households": monthly("Månad", 6), "newcomer-households": monthly("Nyanlända", 3),
        "quota-refugee-households": monthly("Nyanlända", 6),
        "causes": {row[0]: float(row[7]) for row in tables["Orsaker"]},
    }
