import type { WebTexts } from "../web";

export const web: WebTexts = {
  lead: "Monthly follow-up from your own workbook: Tertial reads the tables, points out what does not add up and writes summaries with formulas and charts into a copy for you to download.",
  choose: "Choose a workbook",
  drop: "or drop it here (.xlsx or .xlsm)",
  sample: "Try the sample",
  sampleNote: "Linköping's published tables of August 2020.",
  templates: "New workbook of templates",
  templatesNote: "Empty sheets to fill in, if you do not have the tables yet.",
  newBook: "input.xlsx",
  privacy: {
    title: "Nothing leaves your computer",
    text: "All work is done in this browser. The page sends nothing anywhere, and once a workbook is open it works without a network.",
  },
  guide: "Guide (in Swedish, new window)",
  opening: (file) => `Opening ${file}`,
  other: "Open another workbook",
  download: (file) => `Download ${file}`,
  problem: {
    of: (file, sentence) => `${file}: ${sentence}`,
    unreadable: (file) =>
      `${file}: The file cannot be read. Check that it is still there and that it is a file, not a folder, and choose it again.`,
    sampleMissing: "The sample could not be fetched. Check the network and try again.",
    templatesFailed: "The template sheets could not be made. Reload the page and try again.",
    broken: (detail) =>
      `A fault in Tertial closed the page. Your own file is untouched. Reload the page; if it happens again, report it with the text: ${detail}`,
  },
  report: {
    label: "The report",
    sheets: "Sheets of the report",
    none: "The report is shown here when you have refreshed it. It is written into a copy for you to download; your own file does not change.",
    more: (rows) => `Show ${String(rows)} more rows`,
    cells: (sheet) => `${sheet}, from your workbook`,
    back: "To the report",
    settings:
      "Yellow cells are changed in Excel, in the downloaded workbook. Then open it here again and refresh.",
    row: "Row",
  },
};
