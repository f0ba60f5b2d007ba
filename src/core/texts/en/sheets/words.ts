import { monthNumber, yearOf } from "../../../model/month";
import type { Words } from "../../sheets/words";

const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SHORT = LONG.map((name) => name.slice(0, 3));

export const words: Words = {
  sheetNames: {
    summary: "Summary",
    monthly: "Monthly series",
    statement: "Operating statement",
    forecast: "Forecast",
    accuracy: "Forecast accuracy",
    actions: "Action plan",
    depth: "In depth",
    indicators: "Indicators and goals",
    volumes: "Volumes and staff",
    investments: "Investments",
    revisions: "Revisions",
    versions: "Versions",
    checks: "Checks",
    history: "Tertial log",
    settings: "Settings",
  },
  noSource: "The workbook has no source for the sheet.",
  noVersions:
    "No version has been saved yet: save one for a meeting with Save as version, or tertial snapshot.",
  monthHeads: SHORT,
  month: (at) => `${LONG[monthNumber(at) - 1] ?? ""} ${String(yearOf(at))}`,
  span: (from, to) => {
    const end = `${SHORT[monthNumber(to) - 1] ?? ""} ${String(yearOf(to))}`;
    if (from === to) return end;
    const start = SHORT[monthNumber(from) - 1] ?? "";
    return yearOf(from) === yearOf(to)
      ? `${start}–${end}`
      : `${start} ${String(yearOf(from))}–${end}`;
  },
  unit: {
    kr: "SEK",
    tkr: "SEK thousand",
    mnkr: "SEK million",
    count: "number",
    percent: "per cent",
    days: "days",
  },
  unitAfter: {
    kr: "\u00A0SEK",
    tkr: "\u00A0kSEK",
    mnkr: "\u00A0MSEK",
    count: "",
    percent: "%",
    days: "\u00A0days",
  },
  committee: "The committee",
  followUp: (reportMonth) => `follow-up ${words.month(reportMonth)}`,
  betterThanBudget: "+ is better than budget",
  comment: "Comment",
  commentHint:
    "Yellow cells are yours: what you write there follows its row and stays when the report is refreshed.",
  previously: (month, text) => `Previous (${month}): ${text}`,
  lostComments: "Comments whose row no longer exists",
  roundingNote: "Totals may differ because of rounding.",
  source: (ranges) => `Taken from ${ranges}.`,
};
