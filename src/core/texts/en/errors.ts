import type { ErrorTexts } from "../errors";

export const errors: ErrorTexts = {
  "not-a-text": () =>
    "The file is neither text (CSV, TSV) nor an Excel workbook. Export it again as CSV or xlsx.",
  "nothing-pasted": () =>
    "There is no text to read. Copy the table with its headings and try again.",
  "empty-file": () => "The file is empty (0 bytes). Save the workbook again in Excel and retry.",
  "not-zip": () =>
    "The file is not an Excel workbook (.xlsx). Open it in Excel and save it as an Excel Workbook.",
  truncated: () =>
    "The file is cut short: its end is missing. Download or copy it again and retry.",
  "corrupt-archive": () =>
    "The file's table of contents is damaged. Open the file in Excel, let Excel repair it and save it again.",
  "corrupt-part": ({ part }) =>
    `The part ${part} of the file is damaged. Open the file in Excel, let Excel repair it and save it again.`,
  "missing-part": ({ part }) =>
    `The part ${part} is missing from the file. Open the file in Excel, let Excel repair it and save it again.`,
  "unsupported-compression": ({ part }) =>
    `The part ${part} is packed in a way that is not supported. Open the file in Excel and save it again.`,
  "zip-bomb": () =>
    "The file unpacks to an unreasonable amount of data and is therefore not read. Check where it comes from.",
  encrypted: () =>
    "The workbook is encrypted with a password. Remove the password in Excel (File > Info > Protect Workbook) and save.",
  "old-format": () =>
    "The file has an older Office format (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  "binary-format": () =>
    "The file is a binary workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  "strict-format": () =>
    "The file is a Strict Open XML Spreadsheet. Open it in Excel and save it as a plain Excel Workbook (.xlsx).",
  signed: () =>
    "The workbook is digitally signed, and a change would invalidate the signature. Work in a copy without it.",
  "structure-locked": () =>
    "The structure of the workbook is locked, so no sheets can be added. Unprotect it in Excel (Review > Protect Workbook).",
  "forbidden-dtd": ({ part }) =>
    `The part ${part} contains a DTD, which a workbook must not. Open the file in Excel and save it again.`,
  "malformed-xml": ({ part }) =>
    `The part ${part} of the file is not valid XML. Open the file in Excel, let Excel repair it and save it again.`,
  "not-a-workbook": () =>
    "The file is not an Excel workbook but some other kind of document. If it is a spreadsheet (.ods), open it in Excel and save it as an Excel Workbook (.xlsx); else choose another file.",
  "no-worksheets": () =>
    "The workbook has no worksheet to read. Add a sheet with source data and retry.",
  "beyond-limits": ({ sheet, cell }) =>
    `The sheet “${sheet}” has a cell outside Excel's limits (${cell}). Open the file in Excel and save it again.`,
  "too-large": ({ sheet }) =>
    `The sheet “${sheet}” is too large to read. Remove rows and columns that are not used and retry.`,
  "too-many-formats": () =>
    "The workbook has so many cell formats that there is no room for the report's. Clear formats that are not used (in Excel: Review > Check Performance) and try again.",
  "foreign-sheet": ({ sheet }) =>
    `There is already a sheet named “${sheet}” that is not Tertial's. Rename it and try again.`,
  "unusual-part": ({ part }) =>
    `The part ${part} is built in an unusual way and cannot be changed safely. Open the file in Excel and save it again.`,
  "cell-edit": () =>
    "Excel is waiting for you to finish typing in a cell. Press Enter or Esc in the cell and refresh again.",
  "excel-too-old": () =>
    "This version of Excel is too old for Tertial. Use Excel on the web, Microsoft 365, or Excel 2021 or later.",
  "read-only": () =>
    "The workbook is open as read-only. Open it for editing, or save a copy, and refresh again.",
  "sheet-protected": ({ sheet }) =>
    `The sheet “${sheet}” is protected. Unprotect it in Excel (Review > Unprotect Sheet) and refresh again.`,
  "excel-denied": () =>
    "Excel does not allow the change. Check that the workbook is neither protected nor read-only and refresh again.",
  "excel-too-large": () =>
    "Excel cannot hand over that much data at once. Remove rows and columns that are not used and retry.",
  "excel-failed": ({ code }) =>
    `Excel could not complete the refresh (${code}). Your own sheets are untouched. Refresh again to finish the rest.`,
  "table-in-the-way": ({ sheet, table }) =>
    `The table “${table}” on the sheet “${sheet}” lies where the report goes. Move it to a sheet of its own and refresh again.`,
  "merge-in-the-way": ({ sheet, cells }) =>
    `The merged cells ${cells} on the sheet “${sheet}” reach into the report. Unmerge them and refresh again.`,
  "spill-in-the-way": ({ sheet }) =>
    `An array formula on the sheet “${sheet}” fills cells where the report goes. Move it to a sheet of its own and refresh again.`,
  "cells-in-the-way": ({ sheet, cells }) =>
    `The report needs room for more cells on the sheet “${sheet}”, but ${cells} are filled in. Move what stands there and refresh again.`,
  "data-locked": ({ sheet, cell, by }) =>
    `The cell ${cell} on the sheet “${sheet}” is ${LOCKS[by]}, so the import does not change it. Make it an ordinary cell and try again.`,
};

const LOCKS = {
  formula: "a formula",
  merge: "part of a merged cell",
  totals: "part of a table's row of totals",
} as const;
