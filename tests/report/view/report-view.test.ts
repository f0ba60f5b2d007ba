import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Item, SheetView, TableItem } from "../../../src/report/view/model";
import { augustReport } from "./sample-book";

let sheets: readonly SheetView[];
beforeAll(async () => {
  ({ sheets } = await augustReport());
});

function items(key: string): readonly Item[] {
  return sheets.find((sheet) => sheet.key === key)?.bands.flat(2) ?? [];
}

function tables(key: string): readonly TableItem[] {
  return items(key).filter((item) => item.kind === "table");
}

describe("a report as a page shows it", () => {
  it("has the published figures of a row, as they are printed", () => {
    // Linköping, delårsrapport per 31 augusti 2020: ekonomiskt bistånd.
    const row = tables("statement")[0]?.body.find(([head]) => head?.text === "Ekonomiskt bistånd");
    expect(row?.slice(0, 4).map(({ text }) => text)).toEqual([
      "Ekonomiskt bistånd",
      "184\u00a0122",
      "162\u00a0717",
      "−21\u00a0405",
    ]);
    expect(row?.[3]?.tone).toBe("bad");
    // The deviation's bar stands beside it, to the left for worse.
    expect(row?.[4]?.bar).toBeLessThan(0);
  });

  it("has headings over the columns, and in every row as many cells as columns", () => {
    for (const { head, body } of sheets.flatMap(({ key }) => tables(key ?? ""))) {
      const width = (row: TableItem["body"][number]): number =>
        row.reduce((sum, { span = 1 }) => sum + span, 0);
      expect(new Set([...head, ...body].map(width)).size).toBe(1);
    }
    expect(tables("statement")[0]?.head).toHaveLength(1);
  });

  it("shows what is printed and nothing else: no row keys, no workings, no unused columns of comments", () => {
    const texts = JSON.stringify(sheets);
    expect(texts).not.toContain("\\t");
    expect(texts).not.toContain("Beräkningsunderlag");
    const heads = tables("statement").flatMap(({ head }) => head.flat().map(({ text }) => text));
    expect(heads).toContain("Verksamhet");
    expect(heads).not.toContain("Kommentar");
  });

  it("has the charts with their points, beside what stands beside them", () => {
    const band = sheets
      .find(({ key }) => key === "summary")
      ?.bands.find((columns) => columns.flat().some(({ kind }) => kind === "chart"));
    expect(band).toHaveLength(2);
    const found = items("monthly").find(
      (item) => item.kind === "chart" && item.chart.key === "series.households",
    );
    const chart = found?.kind === "chart" ? found.chart : null;
    const year = chart?.series.find(({ name }) => name === "2020");
    // Households with assistance in August 2020, the last month known: 3 432.
    expect(year?.points.slice(7)).toEqual([3432]);
    expect(chart?.categories[7]).toBe("Aug");
    expect(chart?.axes.secondary).toBeNull();
  });
});
