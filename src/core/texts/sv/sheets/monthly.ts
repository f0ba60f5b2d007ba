import type { MonthlyTexts } from "../../sheets/monthly";

export const monthly: MonthlyTexts = {
  measure: {
    households: "Hushåll med bistånd",
    "average-cost": "Snittkostnad per hushåll",
    cost: "Kostnad",
    "temporary-housing-cost": "Tillfälligt boende",
    "temporary-housing-households": "Hushåll i tillfälligt boende",
    "long-term-households": "Hushåll med långvarigt bistånd",
    "newcomer-households": "Nyanlända hushåll",
    "quota-refugee-households": "Hushåll med kvotflyktingar",
    "newcomer-cost": "Kostnad för nyanlända",
    "newcomer-compensation": "Schablonersättning",
    other: null,
  },
  fewer: { negative: "färre än", zero: "skillnad mot", positive: "fler än" },
  lower: { negative: "lägre än", zero: "skillnad mot", positive: "högre än" },
  compared: ({ period, amount, difference, direction, base, share, unit }) => [
    `${period}: `,
    amount,
    `${unit}, `,
    difference,
    `${unit} `,
    direction,
    ` ${base}`,
    ...(share === null ? [] : [" (", share, "\u00A0%)"]),
  ],
  alone: ({ period, amount, unit }) => [`${period}: `, amount, unit],
  targetDirection: { negative: "under målet", zero: "från målet", positive: "över målet" },
  targetTitle: ({ short, gap, direction, unit }) => [
    `${short}: `,
    gap,
    `${unit} per månad `,
    direction,
  ],
  targetSubtitle: (year, amount, unit) => [
    `mål ${String(year)}: högst `,
    amount,
    `${unit} per månad i snitt`,
  ],
  total: { sum: "Summa", mean: "Snitt" },
  targetRow: (year) => `Mål ${String(year)}`,
  rolling: (year) => `Rullande 12 mån ${String(year)}`,
  lagNote: (months) =>
    `X: redovisas ${months === 1 ? "en månad" : `${String(months)} månader`} senare, eftersom uppgifter tillkommer i efterhand. Summor och snitt gäller de månader som visas.`,
  marksNote: "Tecken i stället för tal återges som i källan och räknas inte med.",
  factsHead: "Hittills i år",
  facts: {
    toDate: (how, span) => `${how === "sum" ? "Summa" : "Snitt"} ${span}`,
    change: "Förändring",
    changeShare: "Förändring i procent",
    target: (year) => `Mål per månad ${String(year)}, högst`,
    average: "Snitt per månad hittills",
    over: "Över (+) eller under (−) målet hittills",
    remaining: "Resten av året högst, per månad",
    status: "Målet hittills",
    met: "✓ Nås",
    notMet: "▲ Nås inte",
  },
  targetFromSettings: (sheet) => `Målet är satt i bladet ${sheet}.`,
  targetFromSource: (range) => `Målet är läst ur ${range}.`,
  targetLabel: "Mål",
  chartTitle: (short, unit) => `${short} per månad, ${unit}`,
  chartAlt: (title, years) => `Linjediagram, ${title}: en linje per år, ${years}.`,
  fromCases: {
    households: "Räknat ur ärendeuttaget: varje hushåll en gång per månad.",
    "average-cost": "Räknat ur ärendeuttaget: utbetalt i månaden delat med antalet hushåll.",
    cost: "Räknat ur ärendeuttaget: summan av utbetalda belopp; negativa belopp är avdragna.",
    "temporary-housing-cost": "Räknat ur ärendeuttaget: summan av beloppen per månad.",
    "temporary-housing-households": "Räknat ur ärendeuttaget: varje hushåll en gång per månad.",
    "long-term-households":
      "Räknat ur ärendeuttaget: varje hushåll en gång per månad. Där uttaget anger antal månader räknas fler än 24 som långvarigt.",
    "newcomer-households": "Räknat ur ärendeuttaget: varje hushåll en gång per månad.",
    "quota-refugee-households": "Räknat ur ärendeuttaget: varje hushåll en gång per månad.",
    "newcomer-cost":
      "Räknat ur ärendeuttaget: summan av det som är utbetalt till nyanlända hushåll; negativa belopp är avdragna.",
    other:
      "Räknat ur ärendeuttaget: varje hushåll en gång per månad och försörjningshinder. Ett hushåll med två försörjningshinder räknas i båda raderna.",
  },
  noFormula: {
    repeated:
      "Månader där hushåll har flera rader är värden utan formel: Excel kan inte räkna olika hushåll i ett så stort uttag på rimlig tid.",
    "text-amounts":
      "Månader där belopp står som text är värden utan formel: Excel summerar inte text.",
    spellings:
      "Månader eller svar som är skrivna på många olika sätt i uttaget ger värden utan formel.",
    subtotals:
      "Summarader står bland raderna i uttaget och har undantagits; månaderna är därför värden utan formel.",
  },
};
