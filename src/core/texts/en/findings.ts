import { argumentWriter, type FindingArgs, type FindingTexts } from "../findings";

const write = argumentWriter({ thousands: ",", decimal: "." });

const CAUSES: Readonly<Record<string, string>> = {
  "lost-sign": " A minus sign seems to be lost.",
  transposition: " Two digits seem to have changed places.",
  copied: " The number is the same as in a neighbouring cell.",
  mistyped: " One digit seems to be mistyped.",
  "row-left-out": " A row seems to be left out of the sum.",
  "counted-twice": " A row seems to be counted twice.",
};

/** args: `label` (the row), `column` (its heading), `published`, `expected`, `cause`. */
function contradiction(args: FindingArgs, what: string): string {
  const where = `row “${write(args, "label")}”, column “${write(args, "column")}”`;
  const cause = CAUSES[write(args, "cause")] ?? "";
  return `${what} In ${where}, the sheet says ${write(args, "published")} but the table's other numbers give ${write(args, "expected")}.${cause}`;
}

export const findings: FindingTexts = {
  "row-deviation": (args) => contradiction(args, "The deviation disagrees with its row."),
  "column-sum": (args) => contradiction(args, "The sum disagrees with its rows."),
  "of-which-sum": (args) => contradiction(args, "The of-which rows disagree with their sum."),
  "convention-unproved": (args) =>
    `How the deviation in “${write(args, "title")}” is computed cannot be shown: no difference of two columns gives it. Check the headings and the signs.`,
  "unreadable-cell": (args) =>
    `“${write(args, "text")}” stands where a number is expected and is left out. Type a number or leave the cell empty.`,
  "uncalculated-formula": () =>
    "The formula has no stored value and is left out. Open the workbook in Excel, recalculate and save.",
  "ambiguous-number": (args) =>
    `“${write(args, "text")}” can be read as ${write(args, "value")} or ${write(args, "alternative")}; it was read as ${write(args, "value")}. Type it as a number.`,
  "duplicate-series": (args) =>
    `The series “${write(args, "title")}” occurs more than once. The one used stands on the sheet “${write(args, "kept")}”.`,
  "duplicate-statement": (args) =>
    `“${write(args, "title")}” is for the same period as the table on the sheet “${write(args, "kept")}”. Remove one of them or change the period in the heading.`,
  "nothing-recognised": () =>
    "The workbook has neither monthly series nor operating statements that can be read. See the README for the tables that are recognised.",
  "report-month-missing": (args) => `Nothing in the workbook is for ${write(args, "month")}.`,
  "unit-assumed": (args) =>
    `The unit of “${write(args, "title")}” is not given and is taken to be ${write(args, "unit")}. Write it in the heading.`,
  "period-unknown": (args) =>
    `The period of “${write(args, "title")}” is not given, so the table is not used. Write the period and year in the heading, such as “jan–aug 2020”.`,
  "setting-invalid": (args) =>
    `The setting “${write(args, "name")}” has the value “${write(args, "value")}”, which cannot be used. The default applies.`,
  "name-taken": (args) =>
    `There is already a sheet of yours called “${write(args, "name")}”. Tertial's sheet is therefore called “${write(args, "used")}”.`,
  "revised-value": (args) =>
    `“${write(args, "series")}” for ${write(args, "period")} has changed from ${write(args, "from")} to ${write(args, "to")} (late registration or correction).`,
  "recalculated-differs": (args) =>
    `Excel computes ${write(args, "computed")} in the cell, but the sources give ${write(args, "expected")}. Recalculate the workbook (F9) and refresh again.`,
};
