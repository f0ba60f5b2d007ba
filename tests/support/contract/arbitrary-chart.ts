import fc from "fast-check";
import type { ChartPlan, ChartSeries } from "../../../src/plan/chart";
import { COLOURS, type ColourRole } from "../../../src/plan/colour";

/** The roles; COLOURS has no other keys. */
const colours = fc.constantFrom(...(Object.keys(COLOURS) as ColourRole[]));

/** A chart of three rows of four numbers that start at `top`. */
export function arbitraryChart(sheet: string, top: number): fc.Arbitrary<ChartPlan> {
  const row = (index: number): ChartSeries["values"] => {
    return { sheet, top: top + index, left: 1, bottom: top + index, right: 4 };
  };
  const series = (index: number): fc.Arbitrary<ChartSeries> =>
    fc
      .record({
        colour: colours,
        shape: fc.constantFrom("line", "column", "stacked-column"),
        // Excel has no second axis without a first.
        axis: index === 0 ? fc.constant("primary") : fc.constantFrom("primary", "secondary"),
        labels: fc.constantFrom("last", "values", null),
        width: fc.constantFrom(1, 2.25, null),
        dashed: fc.boolean(),
      })
      .map(({ shape, labels, width, dashed, ...made }): ChartSeries => {
        const isNamed = labels === "last" && shape === "line";
        return {
          ...made,
          key: String(index),
          name: { sheet, row: top + index, column: 1 },
          values: row(index),
          shape,
          ...(labels === "values" ? { labels } : {}),
          ...(isNamed ? { labels } : {}),
          ...(width !== null && shape === "line" ? { width } : {}),
          ...(dashed && shape === "line" ? { dashed } : {}),
        };
      });
  const axis = {
    title: fc.constantFrom("", "tkr"),
    format: fc.constantFrom("integer", "percent1"),
  };
  return fc
    .record({
      title: fc.constantFrom("Hushåll", "Utfall & budget"),
      series: fc.tuple(series(0), series(1), series(2)),
      primary: fc.record(axis),
      secondary: fc.record(axis),
      legend: fc.boolean(),
    })
    .map((made): ChartPlan => {
      const anchor = { top: top + 5, left: 1, bottom: top + 15, right: 5 };
      return {
        ...made,
        key: "exempel",
        altText: "Diagram",
        anchor,
        categories: row(0),
      };
    });
}
