import { month, parseIsoMonth, yearOf, type Month } from "../../core/model/month";
import type { HistoryEntry } from "../../core/model/history";
import { kronorPer } from "../../core/model/unit";
import { readRowWords } from "../../ingest/wording/row-words";
import type { Figure } from "../figures";
import type { ClaimTime } from "./model";
import { wordsOf } from "./words";

/** A figure of the workbook that a text may speak of. */
export interface Candidate {
  readonly figure: Figure;
  /** Kronor for money, else as in the figure. */
  readonly value: number;
  readonly isMoney: boolean;
  /** The first part of the id: "statement.period.budget". */
  readonly kind: string;
  readonly words: readonly string[];
  readonly isTotal: boolean;
  /** First and last month of what it is about. */
  readonly from: Month;
  readonly to: Month;
  /** When the forecast was made; null for other figures. */
  readonly vintage: Month | null;
  /** A value that the same figure had before: the month of the report that said so. */
  readonly saidIn: Month | null;
}

const NO_AMOUNT = /(?:status|\.measure\.|method)/;

/** Figures with a number, and the other numbers that the history says they had before. */
export function candidatesOf(
  figures: readonly Figure[],
  history: readonly HistoryEntry[],
): readonly Candidate[] {
  const now = candidatesNow(figures);
  const byPlace = new Map(now.map((candidate) => [placeOf(candidate.figure), candidate]));
  const before = history.flatMap(({ series, period, value, reportMonth }): readonly Candidate[] => {
    const candidate = byPlace.get(`${series} ${period}`);
    if (!candidate || candidate.figure.value === value) return [];
    const kronor = kronorPer(candidate.figure.unit) ?? 1;
    return [{ ...candidate, value: value * kronor, saidIn: reportMonth }];
  });
  return [...now, ...before];
}

/** How the history names a figure: without the period that ends the ids of series. */
function placeOf({ id, period }: Figure): string {
  const series = id.endsWith(`/${period}`) ? id.slice(0, -period.length - 1) : id;
  return `${series} ${period}`;
}

function candidatesNow(figures: readonly Figure[]): readonly Candidate[] {
  return figures.flatMap((figure) => {
    const { value, id, unit, label, period } = figure;
    if (typeof value !== "number" || NO_AMOUNT.test(id)) return [];
    const [kind = "", second = ""] = id.split("/");
    const span = spanOf(period);
    if (!span) return [];
    const kronor = kronorPer(unit);
    return [
      {
        figure,
        value: value * (kronor ?? 1),
        isMoney: kronor !== null,
        kind,
        // What stands in brackets only says what is left out.
        words: wordsOf(label.replace(/\([^)]*\)/g, " ")),
        isTotal: readRowWords({ label, section: null, level: 0 }).wording === "total",
        ...span,
        vintage:
          kind.startsWith("forecast.") || kind.startsWith("accuracy.")
            ? parseIsoMonth(second)
            : null,
        saidIn: null,
      },
    ];
  });
}

/** "2020-08", "2020-01..2020-08" or "2020". */
function spanOf(period: string): { readonly from: Month; readonly to: Month } | null {
  const [first = "", last = first] = period.split("..");
  if (/^\d{4}$/.test(first)) return { from: month(Number(first), 1), to: month(Number(last), 12) };
  const [from, to] = [parseIsoMonth(first), parseIsoMonth(last)];
  return from === null || to === null ? null : { from, to };
}

/** Whether the figure is about the time that a sentence names; without one, about the report's own. */
export function isAtTime(
  { from, to, vintage, saidIn }: Candidate,
  time: ClaimTime | null,
  reportMonth: Month,
): boolean {
  const made = saidIn ?? vintage;
  if (time === null) return isCurrent(made, to, reportMonth);
  if ("years" in time) {
    const isThen = time.years.some((year) => yearOf(from) === year || yearOf(to) === year);
    return isThen && (made === null || made === reportMonth);
  }
  if (made !== null && made === time.month) return true;
  if (to === time.month) return made === null || made === reportMonth;
  return time.month === reportMonth && isWholeYear(from, to) && isCurrent(made, to, reportMonth);
}

function isWholeYear(from: Month, to: Month): boolean {
  return to - from === 11;
}

/** Of the report's own year, in its present state. Series may lag behind by some months. */
function isCurrent(made: Month | null, to: Month, reportMonth: Month): boolean {
  return (
    (made === null || made === reportMonth) &&
    (to >= reportMonth - 2 || yearOf(to) > yearOf(reportMonth))
  );
}
