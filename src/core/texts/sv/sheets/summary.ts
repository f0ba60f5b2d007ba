import type { SummaryTexts } from "../../sheets/summary";
import { words } from "./words";

export const summary: SummaryTexts = {
  driverTitle: ({ area, side, amount }, { scope, words: when }) => [
    area,
    " ",
    side,
    " ",
    amount,
    scope === "year" ? ` på helåret ${when}` : ` ${when}`,
  ],
  driverSides: {
    negative: "drar över budget med",
    zero: "avviker från budget med",
    positive: "ligger under budget med",
  },
  caution: (errors, checks) =>
    `▲ ${String(errors)} fel i underlaget: siffror på sidan kan vara påverkade, se ${checks}.`,
  plainTitle: (reportMonth) => `Sammanfattning ${words.month(reportMonth)}`,

  key: {
    forecast: (year) => `Prognos mot budget, helår ${String(year)}`,
    outcome: (span) => `Utfall mot budget, ${span}`,
    ofBudget: (unit, share) => [`${unit}, `, share, "\u00A0% av budgeten"],
    series: (name, when) => `${name}, ${when}`,
    change: ({ unit, change, when, share }) => [
      ...(unit === "" ? [] : [`${unit}, `]),
      change,
      ` mot ${when}`,
      ...(share === null ? [] : [" (", share, "\u00A0%)"]),
    ],
    target: ({ unit, gap, direction, target }) => [
      `${unit}, `,
      gap,
      " ",
      direction,
      " på högst ",
      target,
    ],
    average: (name, when) => `${name}, snitt per månad ${when}`,
  },

  seriesTable: {
    measure: "Mått, enhet och senaste månad",
    newest: "Senaste månad",
    before: "Samma månad i fjol",
    change: "Förändring",
    changeShare: "Förändr. %",
    toDate: "Hittills i år",
    toDateBefore: "Samma tid i fjol",
    row: (name, unit, when) => `${name}, ${unit} (${when})`,
  },
  shortened: (shown, of, sheet) =>
    `Visar de ${String(shown)} verksamheter av ${String(of)} som avviker mest; alla finns i ${sheet}.`,

  target: (over, direction) => ["Det är ", over, " ", direction, " för perioden."],
  targetRest: (remaining) => [
    " För att nå målet får resten av året kosta högst ",
    remaining,
    " per månad i snitt.",
  ],
  targetSpent: " Målet för året går inte längre att nå: hela utrymmet är förbrukat.",

  sources: (sheets) =>
    sheets.length === 1
      ? `Källa: bladet ${sheets.join("")}.`
      : `Källa: bladen ${sheets.slice(0, -1).join(", ")} och ${sheets.at(-1) ?? ""}.`,
  shownTo: (names, when) =>
    `${names.join(", ").replace(/, (?=[^,]*$)/u, " och ")} redovisas till och med ${when}.`,
};
