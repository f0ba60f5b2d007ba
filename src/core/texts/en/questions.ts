import { argumentWriter } from "../findings";
import type { QuestionTexts } from "../questions";

const write = argumentWriter({ thousands: ",", decimal: "." });

function amount(value: number): string {
  return write({ value }, "value");
}

/** “kr”, “tkr” or “mnkr”. */
function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `“${value}”`);
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter(Boolean).join(" or ");
}

export const questions: QuestionTexts = {
  convention: (column, title) => `How is “${column}” in “${title}” computed?`,
  unit: (title) => `In what unit are the amounts in “${title}”?`,
  month: (title) =>
    title === null ? "Which month is the report about?" : `Which month is “${title}” about?`,
  heading: (word, title) => `What is in the column “${word}” in “${title}”?`,

  conventionWhy: "The numbers do not prove it.",
  unitWhy: (largest, cell) =>
    `The unit is not written out. The largest amount is ${amount(largest)} (${cell}).`,
  monthWhy: "No heading says so. It holds for the whole report until you change the report month.",
  headingWhy: (numbers) =>
    `The heading is not known. The column begins with ${numbers.map(amount).join("; ")}.`,
  equation: ({ difference, minuend, subtrahend, held, rows }) =>
    `“${difference}” = “${minuend}” − “${subtrahend}” on ${String(held)} of ${String(rows)} rows.`,

  formula: (column, difference) => `${column} = ${difference}`,
  held: (held, rows) => `Holds on ${String(held)} of ${String(rows)} rows`,
  against: ({ minuend, subtrahend, cell, printed }) => {
    const taken = subtrahend < 0 ? `(${amount(subtrahend)})` : amount(subtrahend);
    return `; e.g. ${amount(minuend)} − ${taken} = ${amount(minuend - subtrahend)}, ${cell} shows ${amount(printed)}`;
  },
  units: { kr: "Kronor", tkr: "Thousands of kronor (tkr)", mnkr: "Millions of kronor (mnkr)" },
  largestAs: (size, unit) =>
    `The largest amount is then SEK ${amount(size)}${unit === "mnkr" ? " million" : ""}`,
  roles: {
    actual: "Actual",
    budget: "Budget",
    forecast: "Forecast for the year",
    deviation: "Deviation",
    accounts: "Annual accounts",
    none: "None of these: do not read it",
  },

  meanings: {
    actual: "actual",
    budget: "budget",
    forecast: "forecast",
    deviation: "deviation",
    accounts: "annual accounts",
    none: "do not read",
  },
  headingLabel: (word) => `Heading: ${word}`,
  write: (values, label) => `Type ${listed(values)} in the row “${label}” of the settings sheet.`,

  pane: {
    offer: "Go through the questions",
    open: (count) =>
      count === 1
        ? "The workbook leaves 1 question open."
        : `The workbook leaves ${String(count)} questions open.`,
    progress: (number, of) => `Question ${String(number)} of ${String(of)}`,
    otherMonth: "Another month",
    monthWrong: "Type the year and the month, for example 2020-08.",
    skip: "I don’t know, skip",
    back: "Back",
    next: "Next",
    save: "Save the answers and refresh",
    done: "The answers are written in the settings sheet.",
    close: "Close the questions",
    saving: "Saving the answers",
    saved: "The answers are in the settings sheet.",
    notYet: "More is needed before there is a report.",
  },
};
