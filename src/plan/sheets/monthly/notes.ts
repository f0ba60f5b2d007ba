import { yearOf } from "../../../core/model/month";
import type { NoFormula } from "../../../core/model/row-aggregate";
import type { Series } from "../../../core/model/series";
import type { SheetTexts } from "../../../core/texts/sheets/sheets";
import { addBlock, area, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { displayRange } from "../../ref";
import { putText } from "../../text-block";
import { COLUMN_WIDTHS, LABEL, TOTAL } from "./layout";
import type { YearTable } from "./table";

/** Notes run over the whole width of the page. */
export const NOTE = {
  left: LABEL,
  right: TOTAL,
  style: "note",
  columnWidths: COLUMN_WIDTHS,
} as const;

/** Says what X and other marks in the table mean; returns the next free row. */
export function putMarkNotes(
  draft: Draft,
  top: number,
  table: YearTable,
  input: PlanInput,
): number {
  const { monthly } = input.texts.sheets;
  const marks = [...table.shown.values()].flatMap((shown) =>
    shown.kind === "mark" ? [shown.text] : [],
  );
  const notes = [
    ...(marks.includes("X") ? [monthly.lagNote(Math.max(1, table.series.lag))] : []),
    ...(marks.some((mark) => mark !== "X") ? [monthly.marksNote] : []),
  ];
  return putLines(draft, top, notes);
}

/** What stood by the table in the source, where it was read, and where the target comes from. */
export function noteLines(
  series: Series,
  { texts, reportMonth, names }: PlanInput,
): readonly string[] {
  const { words, monthly } = texts.sheets;
  const { notes, range, target } = series;
  const places = [words.source(displayRange(range))];
  if (target?.year === yearOf(reportMonth)) {
    places.push(
      target.source
        ? monthly.targetFromSource(displayRange(target.source))
        : monthly.targetFromSettings(names.settings),
    );
  }
  return [...notes, ...caseNotes(series, texts.sheets), places.join(" ")];
}

/** How a series was added up from single cases, and why some months have no formula. */
export function caseNotes(
  { measure, points, fromCases }: Pick<Series, "measure" | "points" | "fromCases">,
  { monthly }: SheetTexts,
): readonly string[] {
  if (!fromCases) return [];
  const reasons = new Set<NoFormula>();
  for (const datum of points.values()) {
    const isValue =
      datum.kind === "number" && datum.as === "rows" && typeof datum.rows === "string";
    if (isValue) reasons.add(datum.rows);
  }
  // No export of cases tells what the state pays.
  const own = measure === "newcomer-compensation" ? [] : [monthly.fromCases[measure]];
  return [...own, ...[...reasons].map((reason) => monthly.noFormula[reason])];
}

export function putNotes(
  draft: Draft,
  top: number,
  { id }: Series,
  lines: readonly string[],
): number {
  const end = putLines(draft, top, lines);
  addBlock(draft, `series.${id}.notes`, "note", area(draft, top, LABEL, end - 1, TOTAL));
  return end;
}

function putLines(draft: Draft, top: number, lines: readonly string[]): number {
  return lines.reduce((row, line) => putText(draft, line, { row, ...NOTE }), top);
}
