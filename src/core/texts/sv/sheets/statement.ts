import type { ColumnRole } from "../../../model/statement";
import type { StatementTexts } from "../../sheets/statement";
import { AMOUNTS } from "../amounts";
import { words } from "./words";

const COLUMN_HEADS: Readonly<Record<ColumnRole, (when: string) => string>> = {
  actual: (when) => `Utfall ${when}`,
  budget: (when) => `Budget ${when}`,
  forecast: (when) => `Prognos ${when}`,
  deviation: () => "Avvikelse",
  "deviation-percent": () => "Avv. %",
  accounts: (when) => `Bokslut ${when}`,
  "previous-forecast": (when) => `Föreg. prognos ${when}`,
  "prior-actual": (when) => `Utfall ${when}`,
};

export const statement: StatementTexts = {
  bothTitle: (forecast, outcome, { year, span }) => [
    `Prognosen för ${String(year)} är `,
    forecast.amount,
    " ",
    forecast.side,
    `, utfallet ${span} `,
    outcome.amount,
    " ",
    outcome.side,
  ],
  forecastTitle: ({ amount, side }, year) => [
    `Prognosen för ${String(year)} är `,
    amount,
    " ",
    side,
  ],
  outcomeTitle: ({ amount, side }, span) => [`Utfallet ${span} är `, amount, " ", side],
  netCostTitle: ({ amount, side }, base, when) => [
    `Nettokostnaden ${when} är `,
    amount,
    " ",
    side,
    ` ${base}`,
  ],
  plainTitle: (reportMonth) => `Driftsammandrag ${words.month(reportMonth)}`,
  sides: { negative: "sämre än budget", zero: "från budget", positive: "bättre än budget" },
  shortSides: { negative: "sämre", zero: "från budget", positive: "bättre" },

  periodHeading: (span, hasBudget) => (hasBudget ? `Utfall mot budget, ${span}` : `Utfall ${span}`),
  yearHeading: (year, hasBudget) => `Helåret ${String(year)}${hasBudget ? " mot budget" : ""}`,
  area: "Verksamhet",
  column: (role, when) => COLUMN_HEADS[role](when),
  change: "Förändring",
  shareOfYear: "Utfall av årsbudget",

  proof: (formula, proved, rows) =>
    `Källans avvikelse = ${formula}, bevisad på ${String(proved)} av ${String(rows)} rader.`,
  setFormula: (formula, held, rows) =>
    `Källans avvikelse = ${formula} enligt Inställningar, stämmer på ${String(held)} av ${String(rows)} rader.`,
  setCosts: {
    positive: "Kostnader är skrivna med plus enligt Inställningar.",
    negative: "Kostnader är skrivna med minus enligt Inställningar.",
  },
  unproved: "Källan visar ingen avvikelse som går att bevisa; här är den beräknad ur beloppen.",
  reversed: "Källan har omvänt tecken; här är + alltid bättre än budget.",
  difference: (minuend, subtrahend) => `${AMOUNTS[minuend]} − ${AMOUNTS[subtrahend]}`,
  totals:
    "Summor som går jämnt ut är summerade här; övriga summor är hämtade som de står i källan.",
  shareUndefined: "Avv. % är tom där budgeten är noll eller saknas.",
  brokenRows: (labels, checks) =>
    `Rader vars siffror inte går ihop i källan: ${labels.join(", ")}. Se ${checks}.`,

  waterfallTitle: (total, when) => `Avvikelse per verksamhet ${when}: ${total}`,
  waterfallAlt: (when, steps) =>
    `Vattenfallsdiagram över avvikelsen från budget per verksamhet, ${when}. ${steps}.`,
  waterfallAxis: (unit) => `Avvikelse, ${unit}`,
  comparisonTitle: (now, before, unit) =>
    `${now} jämfört med ${before.toLowerCase()} per verksamhet, ${unit}`,
  comparisonAlt: (now, before) =>
    `Två staplar per verksamhet: ${before.toLowerCase()} och ${now.toLowerCase()}.`,
  chartData: "Diagramunderlag",
  chartDataNote: "Tabellen matar diagrammet ovan och räknas om med det; den skrivs inte ut.",
  waterfallTable: (when) => `Avvikelse per verksamhet ${when}`,
  rest: "Övriga",
  disagreement: "Går inte ihop i källan",
  total: "Summa",
  waterfallHeads: {
    area: "Verksamhet",
    deviation: "Avvikelse",
    sum: "Löpande summa",
    base: "Bas (osynlig)",
    gainAbove: "Bättre, över noll",
    gainBelow: "Bättre, under noll",
    lossAbove: "Sämre, över noll",
    lossBelow: "Sämre, under noll",
    total: "Summa",
    top: "Etikettens läge",
    label: "Etikett",
  },
};
