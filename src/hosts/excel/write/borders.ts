import { COLOURS } from "../../../plan/colour";
import type { SheetPlan } from "../../../plan/model";
import type { Border } from "../../../plan/style";
import { type Area, rangeAt, rowsOf, stretches } from "../area";
import { marksOf } from "./looks";
import { type Operation, operation } from "./operation";
import { rectangles } from "./rectangles";

/**
 * Draws the rules of a sheet. Lines above come after lines below: two cells share the line between them, and a line above
 * (a total's) is the heavier one.
 */
export function borderOperations({ cells }: SheetPlan): readonly Operation[] {
  const below = rectangles(marksOf(cells, ({ bottom }) => bottom));
  const above = rectangles(marksOf(cells, ({ top }) => top));
  return [
    ...below.flatMap(({ area, mark }) => [
      line(area, "EdgeBottom", mark),
      ...(rowsOf(area) > 1 ? [line(area, "InsideHorizontal", mark)] : []),
    ]),
    ...above.flatMap(({ area, mark }) =>
      stretches(area, 1).map((row) => line(row, "EdgeTop", mark)),
    ),
  ];
}

type Side = "EdgeTop" | "EdgeBottom" | "InsideHorizontal";

function line(area: Area, side: Side, border: Border): Operation {
  return operation(({ sheet }) => {
    const drawn = rangeAt(sheet, area).format.borders.getItem(side);
    const [style, weight] = LINES[border.line];
    drawn.style = style;
    drawn.weight = weight;
    drawn.color = `#${COLOURS[border.colour]}`;
  });
}

const LINES = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  dotted: ["Dot", "Thin"],
} as const satisfies Record<
  Border["line"],
  readonly [Excel.RangeBorder["style"], Excel.RangeBorder["weight"]]
>;
