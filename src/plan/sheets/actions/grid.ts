import type { ActionPlan, Measure } from "../../../core/model/action-plan";

import type { Series } from "../../../core/model/series";

/** Columns that only words fill; they are shown where some measure has any. */
export type WordField = "status" | "owner" | "deadline" | "recurrence";

/** The columns of action plans on our sheet, the same for all plans. */
export interface ActionGrid {
  readonly number: number;
  readonly label: number;
  readonly firstEffect: number;
  /** Columns of amounts: effects of the plan with most of them, or the three of a comparison. */
  readonly effects: number;
  /** Realised of expected, and what is left of it this year; null where no plan has both for one year. */
  readonly share: number | null;
  readonly remaining: number | null;
  /** Effect this year, next year and carried over, by start and ramp; null where no measure has them. */
  readonly phased: number | null;
  readonly words: ReadonlyMap<WordField, number>;
  readonly said: number;
  /** Two yellow columns for series and start; null where the workbook has no series to tie measures to. */
  readonly inputs: number | null;
  readonly comment: number;
  readonly widths: readonly number[];
}

const FIELDS: readonly (readonly [WordField, number])[] = [
  ["recurrence", 10],
  ["status", 14],
  ["owner", 14],
  ["deadline", 11],
];

/** The table of comparisons under the plans has three amounts. */
const COMPARED = 3;

export function actionGrid(plans: readonly ActionPlan[], series: readonly Series[]): ActionGrid {
  const measures = plans.flatMap((plan) => plan.measures);
  const isTied = measures.some(({ series }) => series !== null);
  const most = Math.max(0, ...plans.map((plan) => plan.effects.length));
  const effects = isTied ? Math.max(most, COMPARED) : most;
  const hasShare = plans.some((plan) => shareColumns(plan) !== null);
  const hasPhase = plans.some(({ effects: columns, measures: all }) =>
    all.some((measure) => phasedColumn(columns, measure) !== null),
  );
  const fields = FIELDS.filter(([field]) => measures.some((measure) => measure[field] !== null));
  const canTie = series.some(({ aggregation }) => aggregation === "sum");
  const firstEffect = 3;
  const share = hasShare ? firstEffect + effects : null;
  const firstPhased = firstEffect + effects + (hasShare ? 2 : 0);
  const phased = hasPhase ? firstPhased : null;
  const firstWord = firstPhased + (hasPhase ? 3 : 0);
  const said = firstWord + fields.length;
  return {
    number: 1,
    label: 2,
    firstEffect,
    effects,
    share,
    remaining: share === null ? null : share + 1,
    phased,
    words: new Map(fields.map(([field], at) => [field, firstWord + at])),
    said,
    inputs: canTie ? said + 1 : null,
    comment: said + (canTie ? 3 : 1),
    widths: [
      1.5,
      4,
      46,
      ...Array.from({ length: effects }, () => 14),
      ...(hasShare ? [10, 11] : []),
      ...(hasPhase ? [11, 11, 11] : []),
      ...fields.map(([, width]) => width),
      34,
      ...(canTie ? [16, 9] : []),
      28,
    ],
  };
}

/** The realised and the expected effect of one year; null where the plan does not have both. */
export function shareColumns({
  effects,
}: Pick<ActionPlan, "effects">): { readonly realised: number; readonly expected: number } | null {
  const realised = effects.findIndex(({ kind }) => kind === "realised");
  const year = effects[realised]?.year ?? null;
  const expected = effects.findIndex(
    (column) => column.kind === "expected" && column.year === year,
  );
  return realised < 0 || expected < 0 ? null : { realised, expected };
}

/** The annualised effect of a measure that says when it starts; null without either. */
export function phasedColumn(effects: ActionPlan["effects"], measure: Measure): number | null {
  const at = effects.findIndex(({ kind }) => kind === "annualised");
  return at >= 0 && measure.start !== null && measure.effects[at]?.kind === "number" ? at : null;
}

/** Where the words about a measure stand: in a plan without amounts they take the amounts' columns as well. */
export function saidSpan(
  { firstEffect, said, share, phased, words }: ActionGrid,
  { effects }: Pick<ActionPlan, "effects">,
): { readonly left: number; readonly right: number } {
  const isWide = effects.length === 0 && share === null && phased === null && words.size === 0;
  return { left: isWide ? firstEffect : said, right: said };
}
