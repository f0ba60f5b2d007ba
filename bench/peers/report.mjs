// What the peers make of the case export: ten sheets. The same report as report.py, in plain JavaScript.

export const [TEXT, INT, MONEY, PCT, MONTH] = ["text", "int", "money", "pct", "month"];

/** cases: rows of the sheet LinQ, months as serials; budget: its 200 rows. */
export function report(cases, budget) {
  const months = aggregate(cases);
  const deviations = budgetDeviations(budget);
  const rolling = months.map((_, at) =>
    at < 11 ? null : sum(months.slice(at - 11, at + 1).map((m) => m.cost)),
  );
  const types = [...new Set(months.flatMap((m) => [...m.types.keys()]))].sort();
  const perMonth = (cells) => months.map((m, at) => [m.serial, ...cells(m, at)]);
  const yearOnYear = volumeAndPrice(months);
  return [
    {
      name: "Sammanfattning",
      header: ["Nyckeltal", "Värde"],
      kinds: [TEXT, MONEY],
      rows: keyFigures(months, rolling, yearOnYear, deviations),
    },
    {
      name: "Månad",
      header:
        "Månad,Hushåll,Utbetalt,Snitt,Tillf. boende,Hushåll tillf.,Långvariga,Nyanlända kr,Övriga kr,Rullande 12".split(
          ",",
        ),
      kinds: [MONTH, INT, MONEY, MONEY, MONEY, INT, INT, MONEY, MONEY, MONEY],
      rows: perMonth((m, at) => [
        m.all.size,
        m.cost,
        m.cost / m.all.size,
        m.temp,
        m.tempHh.size,
        m.longHh.size,
        m.newCost,
        m.cost - m.newCost,
        rolling[at],
      ]),
    },
    {
      name: "Hushållstyp",
      header: ["Månad", ...types],
      kinds: [MONTH, ...types.map(() => INT)],
      rows: perMonth((m) => types.map((type) => m.types.get(type)?.size ?? 0)),
    },
    causes(months),
    {
      name: "Nyanlända",
      header:
        "Månad,Nyanlända kr,Övriga kr,Nyanlända hushåll,Övriga hushåll,Kvot kr,Kvot hushåll".split(
          ",",
        ),
      kinds: [MONTH, MONEY, MONEY, INT, INT, MONEY, INT],
      rows: perMonth((m) => [
        m.newCost,
        m.cost - m.newCost,
        m.newHh.size,
        m.otherHh.size,
        m.quotaCost,
        m.quotaHh.size,
      ]),
    },
    {
      name: "Boende",
      header: "Månad,Kostnad,Hushåll,Per hushåll,Andel".split(","),
      kinds: [MONTH, MONEY, INT, MONEY, PCT],
      rows: perMonth((m) => [
        m.temp,
        m.tempHh.size,
        m.tempHh.size ? m.temp / m.tempHh.size : null,
        m.temp / m.cost,
      ]),
    },
    {
      name: "Långvarigt",
      header: "Månad,Hushåll,Andel,Kostnad".split(","),
      kinds: [MONTH, INT, PCT, MONEY],
      rows: perMonth((m) => [m.longHh.size, m.longHh.size / m.all.size, m.longCost]),
    },
    {
      name: "Rullande",
      header: "Månad,Rullande 12,Förändring".split(","),
      kinds: [MONTH, MONEY, MONEY],
      rows: perMonth((_, at) => [rolling[at], at > 11 ? rolling[at] - rolling[at - 1] : 0]).slice(
        11,
      ),
    },
    {
      name: "VolymPris",
      header: "Månad,Antal i fjol,Antal,Pris i fjol,Pris,Volym,Priseffekt,Totalt".split(","),
      kinds: [MONTH, INT, INT, MONEY, MONEY, MONEY, MONEY, MONEY],
      rows: yearOnYear,
    },
    {
      name: "Avvikelser",
      header: "Verksamhet,Konto,Utfall,Budget,Prognos,Avvikelse,Procent,Flagga".split(","),
      kinds: [TEXT, INT, MONEY, MONEY, MONEY, MONEY, PCT, TEXT],
      rows: deviations,
    },
  ];
}

function aggregate(cases) {
  const bySerial = new Map();
  for (const [serial, id, type, cause, paid, temp, newcomer, quota, , longTerm] of cases) {
    let m = bySerial.get(serial);
    if (m === undefined) bySerial.set(serial, (m = emptyMonth(serial)));
    m.rows += 1;
    m.cost += paid;
    m.temp += temp;
    m.all.add(id);
    if (temp > 0) m.tempHh.add(id);
    (newcomer === "Ja" ? m.newHh : m.otherHh).add(id);
    if (newcomer === "Ja") m.newCost += paid;
    if (quota === "Ja") {
      m.quotaCost += paid;
      m.quotaHh.add(id);
    }
    if (longTerm === "Ja") {
      m.longHh.add(id);
      m.longCost += paid;
    }
    setIn(m.types, type).add(id);
    setIn(m.causeHh, cause).add(id);
    m.causeCost.set(cause, (m.causeCost.get(cause) ?? 0) + paid);
  }
  return [...bySerial.values()].sort((a, b) => a.serial - b.serial);
}

function emptyMonth(serial) {
  const sets = {
    all: new Set(),
    tempHh: new Set(),
    longHh: new Set(),
    newHh: new Set(),
    quotaHh: new Set(),
    otherHh: new Set(),
  };
  const amounts = { rows: 0, cost: 0, temp: 0, newCost: 0, quotaCost: 0, longCost: 0 };
  return {
    serial,
    ...sets,
    ...amounts,
    types: new Map(),
    causeHh: new Map(),
    causeCost: new Map(),
  };
}

function setIn(map, key) {
  let set = map.get(key);
  if (set === undefined) map.set(key, (set = new Set()));
  return set;
}

function volumeAndPrice(months) {
  return months.slice(12).map((now, at) => {
    const before = months[at];
    const [q0, q1] = [before.all.size, now.all.size];
    const [p0, p1] = [before.cost / q0, now.cost / q1];
    const [volume, price] = [(q1 - q0) * p0, (p1 - p0) * q1];
    return [now.serial, q0, q1, p0, p1, volume, price, volume + price];
  });
}

function budgetDeviations(budget) {
  return budget
    .map((row) => {
      const [actual, planned, forecast] = [sum(row.slice(2, 14)), row[14], row[15]];
      const deviation = planned - forecast;
      const share = deviation / planned;
      const flag = share < -0.05 ? "Röd" : share < -0.01 ? "Gul" : "Grön";
      return [row[0], row[1], actual, planned, forecast, deviation, share, flag];
    })
    .sort((a, b) => Math.abs(b[5]) - Math.abs(a[5]));
}

function causes(months) {
  const years = [25, 13, 1].map((back) => months[months.length - back]);
  const names = [...new Set(months.flatMap((m) => [...m.causeHh.keys()]))].sort();
  const rows = names.map((name) => [
    name,
    ...years.flatMap((m) => {
      const cost = m.causeCost.get(name) ?? 0;
      return [m.causeHh.get(name)?.size ?? 0, cost, cost / m.cost];
    }),
  ]);
  const header = [
    "Orsak",
    ...[2018, 2019, 2020].flatMap((y) => [`Hushåll ${y}`, `Kostnad ${y}`, `Andel ${y}`]),
  ];
  return {
    name: "Orsaker",
    header,
    kinds: [TEXT, ...Array(3).fill([INT, MONEY, PCT]).flat()],
    rows,
  };
}

function keyFigures(months, rolling, yearOnYear, deviations) {
  const end = months.at(-1);
  return [
    ["Rader", sum(months.map((m) => m.rows))],
    ["Hushåll senaste månad", end.all.size],
    ["Utbetalt senaste månad", end.cost],
    ["Snitt per hushåll", end.cost / end.all.size],
    ["Tillfälligt boende", end.temp],
    ["Rullande 12", rolling.at(-1)],
    ["Volymeffekt", yearOnYear.at(-1)[5]],
    ["Priseffekt", yearOnYear.at(-1)[6]],
    ["Avvikelse totalt", sum(deviations.map((row) => row[5]))],
    ["Röda rader", deviations.filter((row) => row[7] === "Röd").length],
  ];
}

/** The figures of every month, and the newest month's causes: Tertial must find the same. `iso` names a month's value. */
export function figures(sheets, iso) {
  const table = (name) => sheets.find((sheet) => sheet.name === name).rows;
  const monthly = (name, column) =>
    Object.fromEntries(table(name).map((row) => [iso(row[0]), row[column]]));
  return {
    households: monthly("Månad", 1),
    cost: monthly("Månad", 2),
    "average-cost": monthly("Månad", 3),
    "temporary-housing-cost": monthly("Månad", 4),
    "temporary-housing-households": monthly("Månad", 5),
    "long-term-households": monthly("Månad", 6),
    "newcomer-households": monthly("Nyanlända", 3),
    "quota-refugee-households": monthly("Nyanlända", 6),
    causes: Object.fromEntries(table("Orsaker").map((row) => [row[0], row[7]])),
  };
}

function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}
