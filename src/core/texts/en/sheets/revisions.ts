import type { RevisionsTexts } from "../../sheets/revisions";
import { words } from "./words";

export const revisions: RevisionsTexts = {
  title: (count, one) => [
    count,
    one
      ? " value has changed since the report before"
      : " values have changed since the report before",
  ],
  noneTitle: "No values have changed since the report before",
  remark: "late registrations",
  changed: {
    heading: "Changed months",
    series: "Measure",
    month: "Month",
    before: "Before",
    now: "Now",
    change: "Change",
    share: "Change, %",
    note: "Before: the value as it was last read, in the history sheet. Change: now minus before; per cent of the value before.",
  },
  aged: {
    heading: "First against latest value, by the month's age",
    age: "Age, months",
    months: "Months",
    first: "First value",
    latest: "Latest value",
    note: "The age is the number of months from the month to the report that had it first. Several months of one age are shown as their mean. Older months, which have not changed, are left out.",
  },
  ladder: {
    heading: (series) => `Expected final value: ${series}`,
    age: "Age, months",
    start: "Sum at that age",
    end: "Sum a month later",
    factor: "Factor",
    variance: "Variance σ²",
    toFinal: "To final",
    errorParts: ["Error term A", "Error term B"],
    month: "Month",
    now: "Now",
    expected: "Expected final",
    coming: "Expected to come",
    error: "Standard error (±)",
    note: "Chain ladder: the factor is the sum a month later divided by the sum at that age, over the months both are known for; nothing is expected after twelve months. Standard error by Mack (1993). Error terms A and B carry the error from age to age: it is the root of expected × A + expected² × B.",
    tooFew: (reports) =>
      `Expected final values are shown when there are reports for at least three months in a row; there are ${reports} now.`,
  },
  monthLabel: words.month,
};
