import type { EffectKind } from "../../../core/model/action-plan";
import { month } from "../../../core/model/month";
import type { EffectColumn } from "../../../core/model/action-plan";
import { findPeriod } from "../../cells/period";
import {
  ACTION_HEADINGS,
  ANNUALISED_WORDS,
  AREA_HEADINGS,
  DEADLINE_HEADINGS,
  EFFECT_WORDS,
  NUMBER_HEADINGS,
  OWNER_HEADINGS,
  RAMP_HEADINGS,
  REALISED_WORDS,
  RECURRENCE_HEADINGS,
  REPORT_HEADINGS,
  SERIES_HEADINGS,
  START_HEADINGS,
  STATUS_HEADINGS,
} from "../../synonyms/plans";
import { hasWord, isWord, startsWithWord } from "../../wording/words";
import type { TableColumn } from "../headed-table";
import { headsLabels } from "../table-kinds";

/** Fields of a measure that are words, with what heads them; the first match wins. */
const FIELDS = [
  ["number", NUMBER_HEADINGS],
  ["status", STATUS_HEADINGS],
  ["owner", OWNER_HEADINGS],
  ["series", SERIES_HEADINGS],
  ["start", START_HEADINGS],
  ["deadline", DEADLINE_HEADINGS],
  ["recurrence", RECURRENCE_HEADINGS],
  ["ramp", RAMP_HEADINGS],
  ["area", AREA_HEADINGS],
] as const;
export type MeasureField = (typeof FIELDS)[number][0];

export interface PlanColumns {
  readonly label: number;
  readonly fields: ReadonlyMap<MeasureField, number>;
  readonly effects: readonly EffectColumn[];
  /** Comments and what was reported, in the order of the sheet. */
  readonly reports: readonly TableColumn[];
}

/** What each column of an action plan holds; null for a table that is none. `year` is the one the plan is about. */
export function planColumns(
  columns: readonly TableColumn[],
  year: number | null,
): PlanColumns | null {
  const label = columns.find(({ text }) => headsLabels(text, ACTION_HEADINGS));
  if (!label) return null;
  const fields = new Map<MeasureField, number>();
  const effects: EffectColumn[] = [];
  const reports: TableColumn[] = [];
  for (const each of columns) {
    if (each === label) continue;
    const field = fieldOf(each.text);
    if (hasWord(each.text, EFFECT_WORDS) && field !== "recurrence" && field !== "start")
      effects.push(effectOf(each, year));
    else if (field !== null && !fields.has(field)) fields.set(field, each.column);
    else if (startsWithWord(each.text, REPORT_HEADINGS) || isMonth(each.text)) reports.push(each);
  }
  const isPlan = effects.length > 0 || reports.length > 0 || fields.has("status");
  return isPlan ? { label: label.column, fields, effects, reports } : null;
}

function fieldOf(text: string): MeasureField | null {
  return FIELDS.find(([, words]) => isWord(text, words))?.[0] ?? null;
}

function isMonth(text: string): boolean {
  return findPeriod(text)?.to != null;
}

function effectOf({ text, column }: TableColumn, planYear: number | null): EffectColumn {
  const period = findPeriod(text);
  const kind = kindOf(text, period?.to ?? null, period?.year ?? null);
  const year = period?.year ?? (kind === "annualised" ? null : planYear);
  const to = period?.to != null && year !== null ? month(year, period.to) : null;
  return { kind, year, to: kind === "realised" ? to : null, label: text, column };
}

/** An effect up to a month is booked; one of a year is expected; "helårseffekt" is of a full year's run. */
function kindOf(text: string, to: number | null, year: number | null): EffectKind {
  if (hasWord(text, ANNUALISED_WORDS)) return "annualised";
  if (hasWord(text, REALISED_WORDS)) return "realised";
  if (to !== null && to < 12) return "realised";
  return year === null && hasWord(text, ["helår*"]) ? "annualised" : "expected";
}
