import { describe, expect, it } from "@jest/globals";
import { columnSpans, valueExtent } from "../../../src/web/report/chart/stacks";
import type { SeriesView } from "../../../src/report/view/model";

function series(shape: SeriesView["shape"], ...points: readonly (number | null)[]): SeriesView {
  return {
    key: shape,
    shape,
    axis: "primary",
    colour: "actual",
    name: "",
    width: 1,
    isDashed: false,
    points,
    dots: [],
    texts: [],
  };
}

describe("columns", () => {
  it("stack up and down from zero, each for itself", () => {
    const base = series("stacked-column", 5, -2);
    const top = series("stacked-column", 3, -4);
    const other = series("stacked-column", -1, 6);
    const spans = columnSpans([base, top, other]);
    // prettier-ignore
    expect([base, top, other].map((one) => spans.get(one))).toEqual([
      [[0, 5], [0, -2]],
      [[5, 8], [-2, -6]],
      [[0, -1], [0, 6]],
    ]);
    expect(valueExtent([base, top, other])).toEqual([-6, 8]);
  });

  it("that stand side by side begin at zero, and gaps stay gaps", () => {
    const one = series("column", 5, null);
    expect(columnSpans([one]).get(one)).toEqual([[0, 5], null]);
    expect(valueExtent([series("line", 7, null, 9)])).toEqual([7, 9]);
    expect(valueExtent([])).toEqual([0, 0]);
  });
});
