import { phasedEffect } from "../../../core/calc/effect/phase-in";
import { shareOf } from "../../../core/calc/ratio";
import type { Measure } from "../../../core/model/action-plan";
import { numberOf, type Datum } from "../../../core/model/datum";
import type { CellPlace } from "../../../core/model/place";
import { commentCell } from "../../comments";
import { sourceContent, type Computed } from "../../computed";
import { put } from "../../draft";
import { actionFigureId } from "../../figure-ids";
import { binary, cell, number } from "../../formula";
import type { CellValue, FigureTag } from "../../model";
import type { FormatName } from "../../style";
import { textHeight } from "../../text-block";
import type { ActionContext } from "./context";
import { phasedColumn, saidSpan, shareColumns } from "./grid";
import { measureRowKey, putMeasureInputs } from "./inputs";
import { putRemaining } from "./remaining";
import { putSpan } from "../follow-up/grid";
import { unitFormat } from "../number-look";
import { ratioContent } from "../statement/content";

/** A measure as it stands on our sheet. */
export interface ActionRow {
  readonly measure: Measure;
  readonly key: string;
  readonly label: CellPlace;
  /** One place for each of the plan's effect columns. */
  readonly effects: readonly CellPlace[];
  /** What is left of the expected effect this year; null where nothing is expected. */
  readonly remaining: Computed<number> | null;
}

export function putMeasure(context: ActionContext, measure: Measure, at: number): ActionRow {
  const { draft, plan, grid, input } = context;
  const words = input.texts.sheets.actions;
  put(draft, at, grid.number, numbered(measure.number), { style: "yearHead", format: "general" });
  const label = put(draft, at, grid.label, measure.label, { style: "rowHead" });
  const first = grid.firstEffect + grid.effects - plan.effects.length;
  const span = saidSpan(grid, plan);
  blank(context, at, grid.firstEffect, Math.min(first, span.left) - 1);
  const effects = measure.effects.map((datum, k) =>
    putEffect(context, measure, datum, k, at, first + k),
  );
  if (grid.share !== null) putShare(context, measure, effects, at, grid.share);
  const remaining = putRemaining(context, measure, effects, at);
  if (grid.phased !== null) putPhased(context, measure, effects, at, grid.phased);
  for (const [field, column] of grid.words) {
    const value =
      field === "recurrence"
        ? measure.recurrence && words.recurrences[measure.recurrence]
        : measure[field];
    put(draft, at, column, value, { style: "wordLine", format: "text" });
  }
  putMeasureInputs(context, measure, at);
  putSpan(draft, at, span, measure.comment, { style: "wordLine", format: "text" });
  return { measure, key: putComment(context, measure, at), label, effects, remaining };
}

/** "4" as a number, so that Excel does not mark it as a number stored as text. */
function numbered(text: string | null): CellValue {
  return text !== null && /^\d+$/.test(text) ? Number(text) : text;
}

export function blank(
  { draft }: Pick<ActionContext, "draft">,
  row: number,
  from: number,
  to: number,
  style: "cell" | "total" = "cell",
): void {
  for (let column = from; column <= to; column += 1) put(draft, row, column, null, { style });
}

function putEffect(
  context: ActionContext,
  measure: Measure,
  datum: Datum,
  k: number,
  row: number,
  column: number,
): CellPlace {
  const { draft, plan } = context;
  if (datum.kind !== "number") {
    const text = datum.kind === "mark" ? datum.text.trim() : null;
    return put(draft, row, column, text, { style: "mark" });
  }
  return put(draft, row, column, sourceContent(datum), {
    style: "cell",
    format: unitFormat(plan.unit),
    figure: effectTag(context, measure.label, k),
  });
}

/** Realised of expected, empty where nothing is expected. */
function putShare(
  { draft, plan }: ActionContext,
  { effects }: Measure,
  places: readonly CellPlace[],
  row: number,
  column: number,
): void {
  const columns = shareColumns(plan);
  const realised = columns && places[columns.realised];
  const expected = columns && places[columns.expected];
  const part = columns && numberOf(effects[columns.realised]);
  const whole = columns && numberOf(effects[columns.expected]);
  const isShown = realised && expected && part !== null && whole !== null;
  const content = isShown ? ratioContent(shareOf(part, whole), realised, expected) : null;
  put(draft, row, column, content, { style: "cell", format: "percent" });
}

/** This year, next year and what is carried over: the annualised effect by month from the start. */
function putPhased(
  context: ActionContext,
  measure: Measure,
  places: readonly CellPlace[],
  row: number,
  column: number,
): void {
  const { draft, plan, year, idOf } = context;
  const at = phasedColumn(plan.effects, measure);
  const full = at === null ? null : numberOf(measure.effects[at]);
  const place = at === null ? undefined : places[at];
  if (at === null || full === null || !place || measure.start === null) {
    blank(context, row, column, column + 2);
    return;
  }
  const { start, ramp } = measure;
  const shares = phasedEffect({ monthly: 1, start, ramp }, year);
  const monthly = binary(cell(place), "/", number(12));
  const format: FormatName = unitFormat(plan.unit);
  const show = (k: number, months: number, figure: "this-year" | "next-year"): CellPlace =>
    put(
      draft,
      row,
      column + k,
      { formula: binary(monthly, "*", number(months)), value: (full / 12) * months },
      {
        style: "cell",
        format,
        figure: {
          id: idOf(actionFigureId(figure, measure.label, String(year + k))),
          label: measure.label,
          unit: plan.unit,
          period: String(year + k),
        },
      },
    );
  const now = show(0, shares.thisYear, "this-year");
  const next = show(1, shares.nextYear, "next-year");
  const carried: Computed = {
    formula: binary(cell(next), "-", cell(now)),
    value: (full / 12) * shares.nextYear - (full / 12) * shares.thisYear,
  };
  put(draft, row, column + 2, carried, {
    style: "cell",
    format,
    figure: {
      id: idOf(actionFigureId("carry-over", measure.label, String(year + 1))),
      label: measure.label,
      unit: plan.unit,
      period: String(year + 1),
    },
  });
}

export function effectTag(
  { plan, year, idOf }: Pick<ActionContext, "plan" | "year" | "idOf">,
  label: string,
  k: number,
): FigureTag {
  const column = plan.effects[k];
  const period = String(column?.year ?? year);
  const id = idOf(actionFigureId(column?.kind ?? "expected", label, period));
  return { id, label, unit: plan.unit, period };
}

function putComment(
  { draft, plan, grid, input }: ActionContext,
  measure: Measure,
  at: number,
): string {
  const key = measureRowKey(measure.key);
  const comments = (input.comments.actions ?? []).filter((each) => each.key === key);
  commentCell(draft, { row: at, column: grid.comment }, { key, label: measure.label }, comments);
  const height = (text: string, column: number): number =>
    textHeight(text, { left: column, right: column, style: "input", columnWidths: grid.widths });
  const words = [...grid.words].flatMap(([field, column]) => {
    const text = field === "recurrence" ? null : measure[field];
    return text === null ? [] : height(text, column);
  });
  const needed = Math.max(
    height(measure.label, grid.label),
    textHeight(measure.comment ?? "", {
      ...saidSpan(grid, plan),
      style: "input",
      columnWidths: grid.widths,
    }),
    ...comments.map(({ text }) => height(text, grid.comment)),
    ...words,
  );
  if (needed > ROW_HEIGHT) draft.rowHeights.set(at, needed);
  return key;
}

const ROW_HEIGHT = 15;
