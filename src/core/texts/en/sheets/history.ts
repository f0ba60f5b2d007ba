import type { HistoryTexts } from "../../sheets/history";

export const history: HistoryTexts = {
  title: "What the figures were when they were read",
  subtitle: "One row when a number is first read, and a new row when it has changed",
  purpose:
    "Tertial adds to the table on each refresh and never removes anything. It shows which months have changed afterwards and lets forecasts be compared. Leave the rows as they are.",
  empty: "There are no values yet.",
  columns: {
    refreshedAt: "Read",
    reportMonth: "Report month",
    series: "Series",
    period: "Period",
    value: "Value",
  },
};
