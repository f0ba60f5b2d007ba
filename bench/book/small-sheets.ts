import type { CellValue } from "./xml";

const AREAS =
  "Försörjningsstöd,Tillfälligt boende,Vuxeninsatser,Barn och familj,Nyanlända,Arbetsmarknad,Administration,Öppenvård,Familjehem,Institutionsvård".split(
    ",",
  );
const MONTHS = "Jan,Feb,Mars,April,Maj,Juni,Juli,Aug,Sept,Okt,Nov,Dec".split(",");
const BUDGET_ROWS = 200;

export type Rows = readonly (readonly CellValue[])[];

/** Accounts with a column per month, budget and forecast. */
export function budgetRows(random: () => number): Rows {
  const accounts = Array.from({ length: BUDGET_ROWS }, (_, at) => {
    const base = 40_000 + random() * 900_000;
    const months = MONTHS.map((_m, month) => (month < 8 ? ore(base * (0.85 + 0.3 * random())) : 0));
    const budget = ore(base * 12 * (0.95 + 0.1 * random()));
    const forecast = ore((sum(months) / 8) * 12 * (0.97 + 0.06 * random()));
    return [AREAS[Math.floor(at / 20)] ?? "", 4000 + at * 7, ...months, budget, forecast];
  });
  return [["Verksamhet", "Konto", ...MONTHS, "Budget", "Prognos"], ...accounts];
}

export function planRows(random: () => number): Rows {
  const rows = Array.from({ length: 24 }, (_, at) => [
    at + 1,
    `Åtgärd ${at + 1}: se över insats & boende`,
    AREAS[at % AREAS.length] ?? "",
    ore(random() * 2_000_000),
    ["Ej påbörjad", "Pågår", "Klar"][at % 3] ?? "",
  ]);
  return [["Nr", "Åtgärd", "Ansvarig", "Effekt kr", "Status"], ...rows];
}

export function indicatorRows(random: () => number): Rows {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `Indikator ${at + 1}`,
    at % 2 === 1 ? "antal" : "%",
    ...[0, 1, 2].map(() => ore(random() * 100)),
  ]);
  return [["Indikator", "Enhet", "2018", "2019", "2020"], ...rows];
}

/** Three monthly series in the layout of a published follow-up; none of them can be counted from the cases. */
export function seriesRows(random: () => number): Rows {
  const block = (title: string, base: number): Rows => [
    [title],
    ...[2018, 2019, 2020].map((year) => [
      year,
      ...MONTHS.map((_, month) =>
        year === 2020 && month > 7 ? null : Math.round(base * (0.95 + 0.1 * random())),
      ),
    ]),
  ];
  return [
    [null, ...MONTHS],
    ...block("Antal ansökningar", 3_100),
    ...block("Antal nybesök", 410),
    ...block("Antal telefonsamtal", 9_000),
  ];
}

/** An operating statement with ten areas; deviation = budget − actual. */
export function statementRows(random: () => number): Rows {
  const areas = AREAS.map((area) => {
    const budget = Math.round(1_000 + random() * 90_000);
    const actual = Math.round(budget * (0.9 + 0.2 * random()));
    return { area, actual, budget, before: Math.round(budget * 0.97) };
  });
  const total = {
    area: "Summa nettokostnader, tkr",
    actual: sum(areas.map((a) => a.actual)),
    budget: sum(areas.map((a) => a.budget)),
    before: sum(areas.map((a) => a.before)),
  };
  return [
    [
      "Driftsammandrag, netto tkr",
      "Redovisat jan-aug 2020",
      "Budget jan-aug 2020",
      "Avvikelse",
      "Redovisat samma period föregående år",
    ],
    ...[...areas, total].map((a) => [a.area, a.actual, a.budget, a.budget - a.actual, a.before]),
  ];
}

function ore(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
