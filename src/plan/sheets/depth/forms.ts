import { levelSplit, monthlySplit } from "../../../core/calc/depth/period-split";
import {
  SPLIT_FORMS,
  type SplitForm,
  type SplitParts,
} from "../../../core/calc/depth/volume-price";
import { reference, type Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import { depthFigureId, type DepthFigure } from "../../figure-ids";
import { binary, call, number, range, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { FIRST, LABEL } from "./layout";
import type { Pair } from "./pair";
import type { Level, PeriodLevels } from "./levels";
import { costSum, splitRanges, type SplitPeriod } from "./split";
import { putSpan } from "../follow-up/grid";
import { signedFormat } from "../number-look";

type Part = keyof SplitParts;

/** The parts of each form in the order they stand in. */
const PARTS: Readonly<Record<SplitForm, readonly Part[]>> = {
  "two-way": ["volume", "price"],
  "three-way": ["volume", "price", "joint"],
  midpoint: ["volume", "price"],
};

const CHANGE = FIRST + 1;
const FIRST_PART = CHANGE + 1;

/** How a period is parted: each month by itself and added up, or the period as one. */
export type Basis = "monthly" | "period";

/** The change of a period in two parts, as a reference to its cells. */
export interface SplitCells {
  readonly change: Computed<number>;
  readonly volume: Computed<number>;
  readonly price: Computed<number>;
}

/** Every form side by side, each period month by month and as a whole; returns the first row's cells and the next row. */
export function putForms(
  draft: Draft,
  head: number,
  { pair, levels }: { readonly pair: Pair; readonly levels: readonly PeriodLevels[] },
  input: PlanInput,
): { readonly leading: SplitCells | null; readonly end: number } {
  putHeads(draft, head, input);
  let row = head + 2;
  let leading: SplitCells | null = null;
  for (const { period, levels: both } of levels) {
    const cells = putFormsRow(draft, row++, { pair, period, basis: "monthly" }, null, input);
    leading ??= cells;
    if (both) putFormsRow(draft, row++, { pair, period, basis: "period" }, both, input);
  }
  const right = FIRST_PART + SPLIT_FORMS.flatMap((form) => PARTS[form]).length - 1;
  addBlock(draft, "depth.forms", "table", area(draft, head, LABEL, row - 1, right));
  return { leading, end: row };
}

function putHeads(draft: Draft, row: number, { texts }: PlanInput): void {
  const { split } = texts.sheets.depth;
  put(draft, row + 1, LABEL, split.period, { style: "columnHeadLeft" });
  put(draft, row + 1, FIRST, null, { style: "columnHeadLeft" });
  put(draft, row + 1, CHANGE, split.change, { style: "columnHead" });
  let column = FIRST_PART;
  for (const form of SPLIT_FORMS) {
    const parts = PARTS[form];
    const span = { left: column, right: column + parts.length - 1 };
    putSpan(draft, row, span, split.forms[form], { style: "monthHead" });
    for (const part of parts)
      put(draft, row + 1, column++, split.parts[part], { style: "columnHead" });
  }
}

interface FormsRow {
  readonly pair: Pair;
  readonly period: SplitPeriod;
  readonly basis: Basis;
}

function putFormsRow(
  draft: Draft,
  row: number,
  of: FormsRow,
  levels: { readonly before: Level; readonly after: Level } | null,
  input: PlanInput,
): SplitCells | null {
  const { split } = input.texts.sheets.depth;
  const { words } = input.texts.sheets;
  const { pair, period, basis } = of;
  const { unit } = pair.cost.series;
  const label = split.basis[basis](words.span(period.from, period.to));
  putSpan(draft, row, { left: LABEL, right: FIRST }, label, { style: "rowHead" });
  const look = { style: "cell", format: signedFormat(unit) } as const;
  const tag = (figure: DepthFigure, name: string, form?: SplitForm) => ({
    figure: {
      id: depthFigureId(figure, period.id, [basis, ...(form ? [form] : [])].join("/")),
      label: `${name}, ${label}`,
      unit,
      period: period.id,
    },
  });
  const ranges = splitRanges(pair, period);
  const cost = (side: "before" | "after"): Formula =>
    call("SUMPRODUCT", range(ranges.volume[side]), range(ranges.price[side]));
  const change = {
    formula: binary(cost("after"), "-", cost("before")),
    value: costSum(period.months, "after") - costSum(period.months, "before"),
  };
  const changeAt = put(draft, row, CHANGE, change, {
    style: "cellStrong",
    format: look.format,
    ...tag("cost-change", split.change),
  });
  const cells = new Map<string, Computed<number>>();
  let column = FIRST_PART;
  for (const form of SPLIT_FORMS) {
    const values =
      basis === "monthly" ? monthlySplit(period.months, form) : levelSplit(period.months, form);
    const formulas = levels ? levelFormulas(levels) : monthFormulas(of);
    for (const part of PARTS[form]) {
      const value = values?.[part] ?? null;
      const content = value === null ? null : { formula: formulas[form][part], value };
      const name = `${split.parts[part]}, ${split.forms[form]}`;
      const at = put(draft, row, column++, content, {
        ...look,
        ...(content && tag(part, name, form)),
      });
      if (content) cells.set(`${form}/${part}`, reference(at, content.value));
    }
  }
  const [volume, price] = [cells.get("two-way/volume"), cells.get("two-way/price")];
  return volume && price ? { change: reference(changeAt, change.value), volume, price } : null;
}

type PartFormulas = Readonly<Record<SplitForm, Readonly<Record<Part, Formula>>>>;

/** Volume and price before and after, as cells or as ranges of months, and how to add up what they make. */
interface Terms {
  readonly v0: Formula;
  readonly v1: Formula;
  readonly p0: Formula;
  readonly p1: Formula;
  readonly product: (one: Formula, other: Formula) => Formula;
}

function monthFormulas({ pair, period }: FormsRow): PartFormulas {
  const { volume, price } = splitRanges(pair, period);
  return partFormulas({
    v0: range(volume.before),
    v1: range(volume.after),
    p0: range(price.before),
    p1: range(price.after),
    product: (one, other) => call("SUMPRODUCT", one, other),
  });
}

function levelFormulas({
  before,
  after,
}: {
  readonly before: Level;
  readonly after: Level;
}): PartFormulas {
  return partFormulas({
    v0: before.volume.formula,
    v1: after.volume.formula,
    p0: before.price.formula,
    p1: after.price.formula,
    product: (one, other) => binary(one, "*", other),
  });
}

function partFormulas({ v0, v1, p0, p1, product }: Terms): PartFormulas {
  const volume = binary(v1, "-", v0);
  const price = binary(p1, "-", p0);
  const half = (of: Formula): Formula => binary(of, "/", number(2));
  const joint = product(volume, price);
  return {
    "two-way": { volume: product(volume, p0), price: product(price, v1), joint },
    "three-way": { volume: product(volume, p0), price: product(price, v0), joint },
    midpoint: {
      volume: half(product(volume, binary(p0, "+", p1))),
      price: half(product(price, binary(v0, "+", v1))),
      joint,
    },
  };
}
