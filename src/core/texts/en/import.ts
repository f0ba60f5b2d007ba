import type { Month } from "../../model/month";
import type { ImportTexts } from "../import";
import { monthSpans } from "../month-spans";
import { words } from "./sheets/words";

export const imports: ImportTexts = {
  refusal: {
    "export-empty": () =>
      "No monthly series and no rows of cases were found in the export. Include the headings: months in the heading row, or a column of months and one of values.",
    "export-unclear": () =>
      "The export's series cannot be told apart: two have the same name and the same months. Export them one by one.",
    "bad-sheet-name": ({ sheet }) =>
      `“${sheet}” cannot be the name of a sheet: at most 31 characters, none of \\ / ? * [ ] : and not History.`,
    "own-sheet": ({ sheet }) =>
      `The sheet “${sheet}” is one of Tertial's reports. Name the sheet where your data stands.`,
    "no-data-sheet": ({ sheet }) =>
      `The sheet “${sheet}” is no data sheet: it holds something other than monthly series. Give a new name, and a sheet is made.`,
    "no-room": ({ sheet, series, month }) =>
      `The sheet “${sheet}” has no place for ${series} ${month} without changing other cells. Add the row or column yourself, or name a new sheet.`,
    "no-room-below": ({ sheet }) =>
      `On the sheet “${sheet}” something stands below the rows, where new ones go. Move it and try again.`,
    "other-columns": ({ sheet, column }) =>
      `The sheet “${sheet}” has no column “${column}”, which the export has. Add the heading to the sheet, or name a new sheet.`,
    "other-unit": ({ series, wanted, given }) =>
      `${series} is counted in ${words.unit[wanted]} on the sheet but in ${words.unit[given]} in the export. Name a new sheet for the export.`,
    "personal-numbers": ({ column }) =>
      `The column “${column}” holds personal identity numbers, which must not be put into the workbook. Remove the column from the export and try again.`,
  },
  measure: "Measure",
  year: "Year",
  rows: "Rows",
  note: "Remark",
  counts: (sheet, added, revised, missing) =>
    `Sheet “${sheet}”: ${added} new ${added === 1 ? "value" : "values"}, ${revised} revised, ${missing} missing in the export.`,
  unchanged: (sheet) => `The sheet “${sheet}” already had all values; nothing was changed.`,
  added: (series, months) => `${series}: new ${spans(months)}`,
  revised: (series, month, from, to) =>
    `${series}, ${words.month(month)}: ${number(from)} → ${number(to)}`,
  missing: (series, months) =>
    `${series}: missing in the export ${spans(months)}; the values are kept`,
  absent: (series) => `${series}: not in the export; the values are kept`,
  paste: {
    tab: "Paste",
    intro:
      "Copy the table from LinQ, a file or a report, with its headings. New months are added to the sheet, the same months are replaced, and everything else is left alone.",
    sheet: "Data sheet",
    sheetHint: "A sheet that is there, or the name of a new one.",
    text: "The export",
    run: "Put into the sheet",
    pasting: "Putting the export in",
    result: (sheet) => `What changed on “${sheet}”`,
  },
};

function spans(months: readonly Month[]): string {
  return monthSpans(months)
    .map(({ from, to }) => words.span(from, to))
    .join(", ");
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
