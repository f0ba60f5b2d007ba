import { argumentWriter, type FindingArgs, type FindingTexts } from "../findings";
import { tableLabel } from "./table-label";

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

/** args: `title`, `sheet` of a table. */
function settingOf(args: FindingArgs): string {
  return tableLabel(write(args, "title"), write(args, "sheet"));
}

export const findings: FindingTexts = {
  "row-deviation": (args) => contradiction(args, "The deviation disagrees with its row."),
  "column-sum": (args) => contradiction(args, "The sum disagrees with its rows."),
  "of-which-sum": (args) => contradiction(args, "The of-which rows disagree with their sum."),
  "row-percent": (args) =>
    contradiction(args, "The percentage disagrees with the amounts of its row."),
  "follows-from": (args) =>
    `When “${write(args, "source")}” in the row “${write(args, "label")}” is corrected, “${write(args, "column")}” becomes ${write(args, "expected")} instead of ${write(args, "published")}.`,
  "repeated-differs": (args) =>
    `“${write(args, "label")}” is ${write(args, "published")} in the column “${write(args, "column")}” but ${write(args, "expected")} in the table on the sheet “${write(args, "sheet")}” for the same period. Check which is right.`,
  "net-income-falls": (args) =>
    `“${write(args, "label")}” is ${write(args, "published")} for the period but only ${write(args, "expected")} for the whole year. That takes repayments or transfers later in the year; check both numbers.`,
  "budget-pattern": (args) =>
    `The period's budget is ${write(args, "share")} of the year's on ${write(args, "rows")} rows but not on ${write(args, "others")}, first “${write(args, "label")}”. Check whether that row is spread in another way.`,
  "row-net": (args) => contradiction(args, "The net disagrees with costs and income."),
  "convention-unproved": (args) =>
    `How the deviation in “${write(args, "title")}” is computed cannot be shown: no difference of two columns gives it. Check the headings and the signs, or type how it is computed (such as “budget − actual”) in the row “${settingOf(args)}” of the settings.`,
  "convention-contradicted": (args) => {
    const proof =
      "provedMinuend" in args
        ? ` The table's own numbers give ${write(args, "provedMinuend")} − ${write(args, "provedSubtrahend")}.`
        : "";
    return `By the settings the deviation in “${write(args, "title")}” is ${write(args, "minuend")} − ${write(args, "subtrahend")}, but that holds on ${write(args, "held")} of ${write(args, "rows")} rows.${proof} Change or empty the row “${settingOf(args)}” of the settings.`;
  },
  "unreadable-cell": (args) =>
    `“${write(args, "text")}” stands where a number is expected and is left out. Type a number or leave the cell empty.`,
  "uncalculated-formula": (args) =>
    args.count === 1
      ? "The formula has no stored value and is left out. Open the workbook in Excel, recalculate and save."
      : `${write(args, "count")} formulas of the table, the first one here, have no stored value and are left out. Open the workbook in Excel, recalculate and save.`,
  "ambiguous-number": (args) =>
    `“${write(args, "text")}” can be read as ${write(args, "value")} or ${write(args, "alternative")}; it was read as ${write(args, "value")}. Type it as a number.`,
  "duplicate-series": (args) =>
    `The series “${write(args, "title")}” occurs more than once. The one used stands on the sheet “${write(args, "kept")}”.`,
  "duplicate-statement": (args) =>
    `“${write(args, "title")}” is for the same period as the table on the sheet “${write(args, "kept")}”. Remove one of them or change the period in the heading.`,
  "month-repeated": (args) => {
    const more = args.count === 1 ? "" : ` This is so for ${write(args, "count")} months.`;
    return `${write(args, "month")} occurs twice in “${write(args, "title")}”, in ${write(args, "first")} and ${write(args, "second")}, with the same value, and is used once.${more} Remove what was pasted twice.`;
  },
  "month-differs": (args) => {
    const used =
      "count" in args
        ? `This is so for ${write(args, "count")} months, so the series is not used`
        : "Neither is used, so the month is empty in the report";
    return `${write(args, "month")} occurs twice in “${write(args, "title")}” with different values: ${write(args, "from")} in ${write(args, "first")} and ${write(args, "to")} in ${write(args, "second")}. ${used}. Remove the wrong one.`;
  },
  "parts-differ": (args) =>
    `The groups of “${write(args, "title")}” are ${write(args, "expected")} together in ${write(args, "month")}, but all are ${write(args, "published")}. The other months agree. See which number is wrong.`,
  "nothing-recognised": () =>
    "The workbook has neither monthly series nor operating statements that can be read. See the README for the tables that are recognised.",
  "report-month-missing": (args) => `Nothing in the workbook is for ${write(args, "month")}.`,
  "unit-assumed": (args) =>
    `The unit of “${write(args, "title")}” is not given and is taken to be ${write(args, "unit")}. Write it in the heading.`,
  "period-unknown": (args) =>
    `The period of “${write(args, "title")}” is not given, so the table is not used. Write the period and year in the heading, such as “jan–aug 2020”.`,
  "setting-invalid": (args) =>
    `The setting “${write(args, "name")}” has the value “${write(args, "value")}”, which cannot be used. The default applies.`,
  "setting-without-table": (args) =>
    `The setting “${write(args, "name")}” (“${write(args, "value")}”) is for a table that is no longer recognised: its sheet or heading may have a new name. Type the value in the table's new row of the settings, or empty it.`,
  "name-taken": (args) =>
    `There is already a sheet of yours called “${write(args, "name")}”. Tertial's sheet is therefore called “${write(args, "used")}”.`,
  "revised-value": (args) =>
    `“${write(args, "series")}” for ${write(args, "period")} has changed from ${write(args, "from")} to ${write(args, "to")} (late registration or correction).`,
  // args: label, published, expected, unit, series, planned, period
  "measure-effect-differs": (args) =>
    `The plan says ${write(args, "published")} ${write(args, "unit")} for “${write(args, "label")}” ${write(args, "planned")}, but “${write(args, "series")}” ${write(args, "period")} against the same period last year gives ${write(args, "expected")} ${write(args, "unit")}. See which figure is to hold; the sheet of measures shows more comparisons.`,
  // args: shared (row or series), labels
  "measures-overlap": (args) =>
    `Several measures work on “${write(args, "shared")}”: ${write(args, "labels")}. Their effects may overlap, so the sum may be too large.`,
  // args: column, year, full
  "annualised-added": (args) =>
    `The column “${write(args, "column")}” is the sum of “${write(args, "year")}” and “${write(args, "full")}”. The annualised effect is the same money once more and must not be added to the year's.`,
  // args: label, percent, nearest (both in percent), part, count
  "impossible-share": (args) =>
    `${write(args, "percent")} % on the row “${write(args, "label")}” cannot be a share of ${write(args, "count")}: the nearest is ${write(args, "part")} of ${write(args, "count")}, ${write(args, "nearest")} %. Check the share or the number.`,
  // args: label, forecast, required, span, highest
  "forecast-out-of-reach": (args) =>
    `The forecast ${write(args, "forecast")} of “${write(args, "label")}” needs ${write(args, "required")} on average ${write(args, "span")}, but the highest so far is ${write(args, "highest")}. Look over the forecast.`,
  // args: label, column, published, other, sheet
  "cross-table": (args) =>
    `“${write(args, "label")}”, ${write(args, "column")}, is ${write(args, "published")} here but ${write(args, "other")} on the sheet “${write(args, "sheet")}”. See which one is right.`,
  // args: label, column, count, limit
  "small-count": (args) =>
    `“${write(args, "label")}”, ${write(args, "column")}, holds the count ${write(args, "count")}, which is less than ${write(args, "limit")} and may point out persons. Write .. in the version that is published.`,
  // args: label, column, count, limit
  "small-count-follows": (args) =>
    `“${write(args, "label")}”, ${write(args, "column")}, gives away a small count beside it by subtraction from the sum. Write .. here as well in the version that is published.`,
  "recalculated-differs": (args) =>
    `Excel computes ${write(args, "computed")} in the cell, but the sources give ${write(args, "expected")}. Recalculate the workbook (F9) and refresh again.`,
  "small-count-flow": (args) =>
    `Flow and length of assistance, “${write(args, "column")}”: ${write(args, "months")} ${args.months === 1 ? "month has" : "months have"} a count below ${write(args, "limit")} that may point persons out, last ${write(args, "last")} (${write(args, "count")}). Print .. there in what is published.`,
  "personal-numbers": (args) =>
    `The column “${write(args, "column")}” on the sheet “${write(args, "sheet")}” holds personal identity numbers, so the sheet is not read. Delete the column or replace the numbers with a running number per household, and refresh again.`,
  "case-months-missing": (args) =>
    `${counted(args, "row has", "rows have")} no readable month in the column “${write(args, "column")}” and are left out. This is the first.`,
  "case-households-missing": (args) =>
    `${counted(args, "row names", "rows name")} no household in the column “${write(args, "column")}”. The amounts count, but no household does. This is the first.`,
  "case-amounts-unreadable": (args) =>
    `${counted(args, "cell", "cells")} in the column “${write(args, "column")}” hold no number and are left out. This is the first.`,
  "case-amounts-text": (args) =>
    `${counted(args, "cell", "cells")} in the column “${write(args, "column")}” are text. The numbers count, but Excel cannot add them, so these months stand as values without a formula. Turn the column into numbers (Data > Text to Columns). This is the first.`,
  "case-amounts-negative": (args) =>
    `${counted(args, "cell", "cells")} in the column “${write(args, "column")}” are negative, mostly repayments or corrections, and are subtracted. This is the first.`,
  "case-amounts-zero": (args) =>
    `${counted(args, "cell", "cells")} in the column “${write(args, "column")}” are 0. The households count, in their number and in the average; delete the rows if they are refusals. This is the first.`,
  "case-answers-unreadable": (args) =>
    `${counted(args, "cell", "cells")} in the column “${write(args, "column")}” say neither yes nor no and count as no. This is the first.`,
  "export-differs": (args) =>
    `“${write(args, "title")}” differs from the case export on the sheet “${write(args, "sheet")}” in ${write(args, "count")} of ${write(args, "months")} months, most in ${write(args, "period")}: ${write(args, "published")} against ${write(args, "expected")} in the export. The monthly series is used.`,
  "export-newer": (args) =>
    `“${write(args, "title")}” ends in ${write(args, "last")}, but the case export on the sheet “${write(args, "sheet")}” runs to ${write(args, "period")}. Fill in the series, or leave it out in the settings, and it is counted from the export.`,
};

function counted(args: FindingArgs, one: string, many: string): string {
  return `${write(args, "count")} ${args.count === 1 ? one : many}`;
}
