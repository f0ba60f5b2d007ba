import { argumentWriter } from "../findings";
import type { PaneTexts } from "../pane";

const write = argumentWriter({ thousands: ",", decimal: "." });

export const pane: PaneTexts = {
  product: "Tertial",
  start: {
    starting: "Tertial is starting …",
    late: "Tertial could not start. This version of Excel is probably too old: use Excel on the web, Microsoft 365, or Excel 2021 or later.",
    noOffice:
      "Tertial cannot reach Microsoft's Office library (appsforoffice.microsoft.com). Check the network, or ask IT to allow the address, and open the pane again.",
    outsideExcel:
      "Tertial works in Excel. Open a workbook and choose Tertial on the Home tab in Excel.",
    broken: (detail) =>
      `A fault in Tertial closed the pane. Your own sheets are untouched. Close the pane and open it again; if it happens again, report it with this text: ${detail}`,
  },
  reread: "Read the workbook again",
  help: (about) => `Help: ${about} (in Swedish, new window)`,
  month: {
    label: "Report month",
    newest: (month) => `${month} (newest in the workbook)`,
    set: (month) => `${month} (from Settings)`,
  },
  refresh: "Refresh",
  work: {
    inspecting: "Reading the workbook",
    refreshing: "Refreshing the report",
    rolling: "Preparing next month",
    saving: "Saving the version",
    reading: (sheet) => `Reading ${sheet}`,
    writing: (sheet) => `Writing ${sheet}`,
    progress: (what, percent) => `${what}, ${String(percent)} percent`,
    cancel: "Cancel",
    cancelling: "Stopping when the sheet is done",
  },
  message: {
    refreshed: (month, sheets) =>
      `The report for ${month} is refreshed: ${String(sheets)} ${sheets === 1 ? "sheet" : "sheets"}.`,
    rolled: (month) => `The report is now for ${month}. Put in its figures and refresh.`,
    saved: (name, sheet) =>
      `The version ${name} is saved. The sheet ${sheet} compares the report with it.`,
    versionNameless: "Type what the version is to be called, for example Meeting 2020-09-24.",
    versionExists:
      "There is a version of that name with other figures already. Choose another name, or first delete it on the sheet Versions.",
    cancelledReading: "Cancelled. Nothing has been written.",
    cancelledWriting:
      "Cancelled. Every sheet is either as it was or completely written. Refresh again to finish the rest.",
    nothingRecognised:
      "The workbook has no figures yet that Tertial recognises, so there is nothing to report. Fill in your sheets, or make template sheets under Tables.",
    monthMissing:
      "The workbook does not say which month the report is for. Write it in the heading of a table, for example “Jan–Aug 2020”.",
    monthEmpty:
      "The workbook holds nothing for the report month yet. Put in its figures before the next month is prepared.",
    internal: (detail) =>
      `Something went wrong in Tertial. Your own sheets are untouched. Refresh again; if it happens again, report it with this text: ${detail}`,
    notShown: (sheet) => `The sheet “${sheet}” is hidden or deleted.`,
    noSettings: "The sheet of settings is made when you refresh for the first time.",
    show: (sheet) => `Show ${sheet}`,
    retry: "Try again",
    close: "Close the message",
  },
  tabs: { label: "Result", findings: "Checks", tables: "Sources", sheets: "Sheets" },
  undo: {
    month: (month) => `Report month: ${month}.`,
    language: (language) => `Language: ${language}.`,
    undo: "Undo",
    close: "Close",
  },
  copy: {
    table: (caption) => `Copy the table for Word: ${caption}`,
    sheet: (sheet) => `Copy the tables of ${sheet} for Word`,
    chart: (title) => `Copy the chart as a picture: ${title}`,
    copied: "Copied, paste into Word",
    nothing: "The sheet has no table",
    saved: "Saved as a picture among your downloads",
    refused: "Copying is not allowed here. Select the cells on the sheet and press Ctrl+C",
  },
  list: {
    search: "Search the list",
    filter: "Filter",
    groupBy: "Group by",
    all: "All",
    shown: (shown, all) => `Showing ${String(shown)} of ${String(all)}`,
    clear: "Show all",
    noneLeft: "Nothing in the list matches.",
    more: (count) => `Show ${String(count)} more`,
  },
  findings: {
    counts: (errors, warnings, infos) =>
      `${String(errors)} ${errors === 1 ? "error" : "errors"}, ${String(warnings)} ${warnings === 1 ? "warning" : "warnings"}, ${String(infos)} ${infos === 1 ? "note" : "notes"}`,
    severity: { error: "Errors", warning: "Warnings", info: "Notes" },
    none: "Nothing to correct: sums, deviations and signs agree in the tables that were recognised.",
    goTo: (cell) => `Go to ${cell}`,
    wholeBook: "The whole workbook",
    proposal: (value) => `Proposal: ${write({ value }, "value")}`,
    facets: { severity: "Severity", sheet: "Sheet", kind: "What it is about" },
  },
  tables: {
    none: "No tables were recognised",
    hint: "Tertial reads monthly series (months in the heading row, years in the rows) and operating statements (columns such as actual, budget and deviation). They may stand on any sheet.",
    note: "In the report, + is always better than budget, however the source counts.",
    unit: (unit) => `in ${unit}`,
    deviation: (proof) => `Deviation = ${proof}`,
    correct: "Change",
    correctTable: (title) => `Change how ${title} is read, in the sheet of settings`,
  },
  sheets: {
    none: "The sheets of the report are shown here when you have refreshed.",
    action: {
      created: "new",
      updated: "refreshed",
      unchanged: "unchanged",
      skipped: "not written",
    },
    goTo: (sheet) => `Go to the sheet ${sheet}`,
  },
  settings: {
    title: "Settings",
    language: "Language",
    follow: { excel: "Same as Office", browser: "As the browser" },
    languages: { sv: "Svenska", en: "English" },
    open: "Open the sheet of settings",
  },
  rollForward: (month) => `Prepare ${month}`,
  rollForwardHint:
    "The report month moves on. The forecast becomes the one before, and comments are marked as earlier.",
  version: {
    name: "Version for the committee",
    placeholder: "Meeting 2020-09-24",
    save: "Save as version",
    hint: "The report's key figures are kept in the workbook, for later reports to be compared with on the sheet Versions.",
  },
};
