import { waterfallParts } from "../../../core/calc/waterfall-parts";
import { reference, type Computed } from "../../computed";
import { binary, type Formula } from "../../formula";
import type { CellValue } from "../../model";
import { live } from "../statement/row";
import type { StatementTable } from "../statement/table";

/** One bar of a waterfall: its name as content of a cell, and its deviation. */
export interface WaterfallBar {
  readonly label: CellValue | Computed;
  readonly deviation: Computed<number>;
}

export interface WaterfallBars {
  /** Where the waterfall starts when not at zero: an earlier total, standing like the last one. */
  readonly start?: WaterfallBar;
  readonly steps: readonly WaterfallBar[];
  readonly total: WaterfallBar;
}

export interface WaterfallWords {
  /** The smaller areas together. */
  readonly rest: string;
  /** What the rows and their total disagree by. */
  readonly disagreement: string;
  readonly total: string;
}

/**
 * The areas that deviate, what they leave of the total, and the total itself: the statement's, or where it has none the sum
 * of the areas. Null when nothing deviates: there is nothing to draw then.
 */
export function waterfallBars(
  { headline, areas }: StatementTable,
  words: WaterfallWords,
): WaterfallBars | null {
  const total = headline ? live(headline.deviation) : sumOfDeviations(areas);
  if (!total) return null;
  const { shown, rest, isShortened } = waterfallParts(
    areas,
    (area) => area.deviation.value,
    total.value,
  );
  if (shown.length === 0) return null;
  const steps: WaterfallBar[] = shown.map(({ label, figures, deviation }) => ({
    label: reference(label, figures.row.label),
    deviation: reference(deviation.at, deviation.value ?? 0),
  }));
  if (rest !== 0) {
    const formula = steps.reduce<Formula>(
      (left, step) => binary(left, "-", step.deviation.formula),
      total.formula,
    );
    const label = isShortened ? words.rest : words.disagreement;
    steps.push({ label, deviation: { formula, value: rest } });
  }
  return { steps, total: { label: words.total, deviation: total } };
}

function sumOfDeviations(areas: StatementTable["areas"]): Computed<number> | null {
  const [first, ...rest] = areas.flatMap(({ deviation }) => live(deviation) ?? []);
  if (!first) return null;
  return rest.reduce<Computed<number>>(
    (sum, next) => ({
      formula: binary(sum.formula, "+", next.formula),
      value: sum.value + next.value,
    }),
    first,
  );
}
