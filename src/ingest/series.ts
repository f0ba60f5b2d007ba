import type { Datum } from "../core/model/datum";
import type { Finding } from "../core/model/finding";
import { yearOf, type Month } from "../core/model/month";
import type { Measure, MonthlyTarget, Series } from "../core/model/series";
import { kronorPer, type Unit } from "../core/model/unit";
import { numberOf } from "../core/model/datum";
import { parseCell } from "./cells/cell";
import { cellFindings, separatorFinding, unitAssumed } from "./proof/cell-findings";
import type { FoundSeries } from "./layouts/found-series";
import { readHeading } from "./wording/headings";
import { aggregationOf, measureOf, unitOf } from "./wording/measures";
import { lagIn, parseTarget, type Note } from "./notes";
import { decideSeparators } from "./cells/separators";
import { slug, splitReferences } from "./cells/text";

export interface ReadSeries {
  readonly series: Series;
  /** The size of the numbers decided the unit. */
  readonly isUnitAssumed: boolean;
  readonly findings: readonly Finding[];
}

/** What the rest of a table tells of a series whose own words do not. */
export interface Assumed {
  /** The unit of amounts that no text names; absent, their size decides. */
  readonly unit?: Unit;
  readonly measure?: Measure;
}

/** Reads the cells of a found series and the notes that belong to it; null when it holds no number at all. */
export function readSeries(
  found: FoundSeries,
  footnotes: readonly Note[],
  assumed: Assumed = {},
): ReadSeries | null {
  const { sheet } = found;
  const { text: title, references } = splitReferences(found.title);
  const measure = assumed.measure ?? measureOf(title);
  const decided = decideSeparators(sheet, found.cells);
  const { separators } = decided;
  const read = (unit: Unit | null): [Month, Datum][] =>
    found.cells.map(({ month, row, column }) => [
      month,
      parseCell(sheet, row, column, { separators, unit }),
    ]);
  const values = read(null).flatMap(([, datum]) => numberOf(datum) ?? []);
  if (values.length === 0) return null;

  const notes = notesOf(found, footnotes, references);
  const targets = notes.filter((note) => [measure, "other"].includes(measureOf(note.text)));
  const context = [
    ...targets.filter((note) => parseTarget(note.text)).map(({ text }) => text),
    ...found.context,
  ];
  const known =
    found.unit === null
      ? unitOf(measure, title, context, values)
      : { unit: found.unit, isAssumed: false };
  const { isAssumed } = known;
  const unit = isAssumed ? (assumed.unit ?? known.unit) : known.unit;
  const points = new Map(read(unit).sort(([a], [b]) => a - b));
  const { top, left, bottom, right } = found;
  const range = { sheet: sheet.name, top, left, bottom, right };
  const place = { sheet: sheet.name, row: top, column: left };
  return {
    series: {
      id: measure === "other" ? slug(title) || "series" : measure,
      measure,
      title,
      unit,
      aggregation: aggregationOf(measure, title, unit),
      points,
      lag: lagOf(points, notes),
      target: targetOf(targets, unit, points),
      notes: notes.map(({ text }) => text),
      range,
      ...(isPlanned(title) && { planned: true as const }),
    },
    isUnitAssumed: isAssumed,
    findings: [
      ...(isAssumed ? [unitAssumed(title, unit, place)] : []),
      ...separatorFinding(sheet, decided),
      ...cellFindings(points.values()),
    ],
  };
}

/** "Hushåll – Budget": the layouts put what a row or column is after the table's title. */
function isPlanned(title: string): boolean {
  const { role } = readHeading(title.split(" – ").at(-1) ?? "");
  return role === "budget" || role === "forecast";
}

/** The notes by the series and the footnotes that its title or its marks refer to, each once. */
function notesOf(
  found: FoundSeries,
  footnotes: readonly Note[],
  references: readonly string[],
): readonly Note[] {
  const used = new Set(references);
  for (const { row, column } of found.cells) {
    const datum = parseCell(found.sheet, row, column);
    if (datum.kind === "mark") for (const digit of splitMark(datum.text)) used.add(digit);
  }
  const referred = footnotes.filter(({ reference }) => reference !== null && used.has(reference));
  return [...new Map([...found.notes, ...referred].map((note) => [note.text, note])).values()];
}

/** "X2" → 2: a mark is a short word, so its digit is always a reference. */
function splitMark(text: string): readonly string[] {
  const glued = /^\p{L}([1-9])$/u.exec(text.trim())?.[1];
  return glued === undefined ? splitReferences(text).references : [glued];
}

/** Marks "not yet reported" after the last number, or what a note says of reporting lag, whichever is more. */
function lagOf(points: ReadonlyMap<Month, Datum>, notes: readonly Note[]): number {
  let marks = 0;
  for (const datum of points.values()) {
    if (datum.kind === "number") marks = 0;
    else if (datum.kind === "mark" && datum.mark === "lag") marks += 1;
  }
  return Math.max(marks, ...notes.map(({ text }) => lagIn(text)));
}

/** A target without "per month" is one only when it has the size of a month's value. */
const SAME_SIZE = 4;

function targetOf(
  notes: readonly Note[],
  unit: Unit,
  points: ReadonlyMap<Month, Datum>,
): MonthlyTarget | null {
  const known = [...points].filter(([, datum]) => datum.kind === "number");
  const [month, datum] = known.at(-1) ?? [];
  const size = Math.abs(numberOf(datum) ?? 0);
  for (const { text, place } of notes) {
    const target = parseTarget(text);
    if (!target || month === undefined) continue;
    const amount = target.amount * conversion(target.unit, unit);
    const isMonthly = target.isPerMonth || (amount < size * SAME_SIZE && amount > size / SAME_SIZE);
    if (!isMonthly) continue;
    const { sheet, row, column } = place;
    const source = { sheet, top: row, left: column, bottom: row, right: column };
    return { year: target.year ?? yearOf(month), amount, source };
  }
  return null;
}

function conversion(written: Unit | null, wanted: Unit): number {
  const from = written && kronorPer(written);
  const to = kronorPer(wanted);
  return from !== null && to !== null ? from / to : 1;
}
