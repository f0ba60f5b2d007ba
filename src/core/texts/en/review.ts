import type { ReviewAmount, ReviewedNumber, ReviewTexts } from "../review";
import { words } from "./sheets/words";

export const review: ReviewTexts = {
  counts: (confirmed, differing, stale, unknown) =>
    `Numbers reviewed: ${confirmed} confirmed, ${differing} differ, ${stale} are out of date, ${unknown} are not in the workbook.`,
  slip: {
    sign: (number) => `${place(number)} has the wrong sign: ${says(number)}.`,
    unit: (number) => `${place(number)} has the wrong unit: ${says(number)}.`,
    digits: (number) => `${place(number)} has wrong digits: ${says(number)}.`,
    value: (number) => `${place(number)} differs: ${says(number)}.`,
  },
  stale: (number) => `${place(number)} is out of date, an earlier report said so: ${says(number)}.`,
  confirmed: (number) => `${place(number)} is confirmed: ${says(number)}.`,
  unknown: (line, texts) => `Line ${line}: ${texts.join(", ")} not found in the workbook.`,
  inDraft: (finding) => `In the tables of the draft: ${finding}`,
  pane: {
    tab: "Review",
    intro:
      "Paste a draft from Word, PDF or the web. Every number in its text and tables is compared with the workbook. Nothing is written and nothing is sent anywhere.",
    text: "The draft",
    run: "Review the draft",
    reviewing: "Reviewing the draft",
    nothingWrong: "No number differs from the workbook.",
    verdict: "Verdict",
    verdicts: {
      differs: "Differ",
      stale: "Out of date",
      unknown: "Not in the workbook",
      confirmed: "Confirmed",
    },
  },
};

function place({ line, text }: ReviewedNumber): string {
  return `Line ${line}: “${text}”`;
}

function says({ expected, label, cell }: ReviewedNumber): string {
  return `the workbook has ${amount(expected)} (${label}, ${cell})`;
}

function amount({ value, unit, decimals }: ReviewAmount): string {
  const shown = (unit === "percent" ? value * 100 : value).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (unit === "percent") return `${shown}%`;
  return unit === null || unit === "count" ? shown : `${shown} ${words.unit[unit]}`;
}
