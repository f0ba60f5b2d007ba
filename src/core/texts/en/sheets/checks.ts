import type { ChecksTexts } from "../../sheets/checks";

export const checks: ChecksTexts = {
  title: (errors, warnings) => {
    const wrong = `${String(errors)} ${errors === 1 ? "error" : "errors"}`;
    const warned = `${String(warnings)} ${warnings === 1 ? "warning" : "warnings"}`;
    if (errors > 0 && warnings > 0) return `${wrong} and ${warned} to look into`;
    if (errors > 0) return `${wrong} to correct`;
    return warnings > 0 ? `No errors, ${warned} to look into` : "No errors or warnings";
  },
  subtitle: "Checks of the workbook's own tables · click a place to go to the cell",
  counts: { error: "Errors", warning: "Warnings", info: "Notes" },
  meanings: {
    error: "provable from the table itself",
    warning: "figures or texts disagree or are implausible",
    info: "rounding, reporting lag and revised figures",
  },

  byKind: "What it is about",
  findingKind: {
    equations: "Sums, deviations and shares",
    tables: "Figures that stand in several places",
    plausibility: "Plausibility",
    measures: "Action plan",
    "small-counts": "Small counts",
    cases: "Export of cases",
    revisions: "Revised figures",
    reading: "Reading of tables and cells",
    settings: "Settings and sheet names",
  },

  findings: "To correct and look into",
  none: "Nothing to correct: totals, deviations and signs agree in the tables that were recognised.",
  heads: {
    severity: "Severity",
    place: "Place",
    published: "Printed",
    expected: "Expected",
    proposal: "Proposal",
    cause: "Likely cause",
    sentence: "What is wrong and what you can do",
  },
  severity: { error: "✕ Error", warning: "▲ Warning", info: "● Note" },
  cause: {
    "lost-sign": "lost minus sign",
    rounding: "rounding",
    transposition: "digits swapped",
    copied: "copied figure",
    mistyped: "mistyped digit",
    "row-left-out": "row left out of the sum",
    "counted-twice": "row counted twice",
    revised: "revised figure",
    "small-count": "small count",
    implausible: "implausible value",
    other: "",
  },
  workbook: "the whole workbook",

  recognised: "Tables that were recognised",
  recognisedNote:
    "The sign convention is proved from the table's own deviation column. In the report + is always better than budget.",
  recognisedHeads: {
    kind: "Kind",
    place: "Range",
    title: "Heading",
    unit: "Unit",
    convention: "Deviation in the source and its proof",
  },
  kind: {
    "monthly-series": "Monthly series",
    statement: "Operating statement",
    deviations: "Deviations",
    investments: "Investments",
    vintages: "Forecast vintages",
    "action-plan": "Action plan",
    indicators: "Indicators",
    goals: "Goals",
    volumes: "Volumes",
    staffing: "Staffing",
    causes: "Causes of need",
    durations: "Durations",
    "case-export": "Case export",
    "aggregate-export": "Aggregate export",
  },
  caseRole: {
    month: "month",
    year: "year",
    household: "household",
    "household-type": "household type",
    cause: "cause of need",
    paid: "paid",
    "temporary-housing": "temporary housing",
    newcomer: "newcomer",
    "quota-refugee": "quota refugee",
    children: "children",
    "long-term": "long-term",
  },
  noUnit: "unknown",
  proof: (formula, proved, rows) =>
    `${formula}, holds on ${String(proved)} of ${String(rows)} rows`,
  unproved: "no deviation that can be proved",
  setByUser: "by the settings",
  leftOut: "not read, by the settings",

  footer: (sheet, errors, warnings, warningWord) => [
    `${sheet}: `,
    errors,
    " errors, ",
    warnings,
    " ",
    warningWord,
  ],
  warningWords: { one: "warning", many: "warnings" },
};
