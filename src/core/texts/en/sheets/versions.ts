import type { VersionsTexts } from "../../sheets/versions";
import { words } from "./words";

export const versions: VersionsTexts = {
  better: (amount, name) => ["The forecast is ", amount, " better against budget than in ", name],
  worse: (amount, name) => ["The forecast is ", amount, " worse against budget than in ", name],
  same: (name) => ["The forecast is the same against budget as in ", name],
  plainTitle: "The report compared with a saved version",
  noneTitle: "No versions are saved",
  remark: "compared with saved versions",
  hint: "Save a version for every meeting: Save as version in the pane, or tertial snapshot. Choose in the yellow cell which one the report is compared with. Type yes under Delete to delete a version at the next refresh.",
  list: {
    name: "Version",
    reportMonth: "Report month",
    savedAt: "Saved",
    count: "Key figures",
    remove: "Delete? (yes)",
  },
  choice: "Compare with (choose from the list; an empty cell is the latest)",
  unknownChoice: "No version has that name: choose one of the list, or empty the yellow cell.",
  figure: "Key figure",
  unit: "Unit",
  then: "Then",
  now: (reportMonth) => `Now, ${words.span(reportMonth, reportMonth)}`,
  change: "Difference",
  changeShare: "Difference, %",
  group: {
    forecastDeviation: "The forecast's deviation from budget",
    forecast: "Forecast for the year",
    yearBudget: "The year's budget",
    deviation: "The period's deviation from budget",
    outcome: "The period's outcome",
    budget: "The period's budget",
    series: "Monthly series",
    realised: "Measures: realised effect",
    expected: "Measures: expected effect",
    annualised: "Measures: full-year effect",
  },
  ofMonth: (title, when) => `${title}, ${when}`,
  isNew: "New",
  isGone: "Gone",
  counts: (added, gone) => [
    "Key figures that are new since the version: ",
    added,
    ". That are gone: ",
    gone,
    ".",
  ],
  periodNote:
    "The period and the monthly series end in each report's month: between two months they also grow because time has passed. Deviations: + is better than budget.",
  goneNote:
    "Refresh when you have chosen another version, to see the key figures that are gone since that one as well.",
  stored: "Saved versions",
  storedNote:
    "The versions' key figures are kept here. A refresh does not change them; leave them.",
  storedHeads: { key: "Id", number: "No." },
  chosenNumber: "Chosen, no.",
};
