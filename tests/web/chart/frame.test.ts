import { beforeAll, describe, expect, it } from "@jest/globals";
import { chartFrame } from "../../../src/web/report/chart/frame";
import { endLabels } from "../../../src/web/report/chart/end-labels";
import type { ChartView } from "../../../src/report/view/model";
import { augustReport } from "../../report/view/sample-book";

let charts: readonly ChartView[];
beforeAll(async () => {
  const { sheets } = await augustReport();
  const items = sheets.flatMap(({ bands }) => bands.flat(2));
  charts = items.flatMap((item) => (item.kind === "chart" ? [item.chart] : []));
});

describe("charts of the report", () => {
  it("have all their points within the plot, and columns measured from zero", () => {
    expect(charts.length).toBeGreaterThan(5);
    for (const chart of charts) {
      const { plot, y } = chartFrame(chart, "sv");
      expect(plot.right).toBeGreaterThan(plot.left);
      expect(plot.bottom).toBeGreaterThan(plot.top);
      for (const { points, axis, shape } of chart.series) {
        const scale = y[axis]?.scale ?? (() => Number.NaN);
        if (shape !== "line") expect(y[axis]?.scale.domain()[0]).toBeLessThanOrEqual(0);
        for (const point of points.filter((one) => one !== null)) {
          expect(scale(point)).toBeGreaterThanOrEqual(plot.top - 0.001);
          expect(scale(point)).toBeLessThanOrEqual(plot.bottom + 0.001);
        }
      }
    }
  });

  it("name their lines without one name upon another", () => {
    const named = charts.map((chart) => endLabels(chart.series, chartFrame(chart, "sv")));
    expect(named.some((labels) => labels.length > 2)).toBe(true);
    for (const labels of named) {
      const heights = labels.filter(({ anchor }) => anchor === "start").map(({ y }) => y);
      for (const [k, height] of heights.entries()) {
        if (k > 0) expect(height - (heights[k - 1] ?? 0)).toBeGreaterThanOrEqual(10);
      }
    }
  });
});
