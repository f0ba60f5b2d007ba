import { describe, expect, it } from "@jest/globals";
import { chartName } from "../../../../src/plan/chart";
import type { ReportPlan, SheetPlan } from "../../../../src/plan/model";
import { createExcel } from "../../../support/excel/create-excel";
import type { StrictExcel } from "../../../support/excel/strict-excel";
import { sheetOf } from "../../../support/excel-host/looks";
import { planOf } from "../../../support/excel-host/plans";
import { AUGUST, excelWith, hostOn, refreshIn } from "../../../support/excel-host/sample-excel";
import { MONTHLY, monthlySheet } from "../../xlsx/write/example-monthly";

function chartIds(excel: StrictExcel): readonly string[] {
  return excel.state.sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
}

/** The example with other series in its first chart. */
function withSeries(count: number): ReportPlan {
  const [first, ...others] = monthlySheet.charts;
  if (!first) throw new Error("no chart");
  const series = first.series.slice(0, count);
  const sheet: SheetPlan = { ...monthlySheet, charts: [{ ...first, series }, ...others] };
  return planOf(sheet);
}

describe("Rule 19: charts are found by name and changed in place", () => {
  it("keeps the charts of the sample through a second refresh", async () => {
    const excel = await excelWith(AUGUST);
    await refreshIn(excel);
    const ids = chartIds(excel);
    const added = excel.counters.actions["ChartCollection.add"];
    expect(ids.length).toBeGreaterThan(3);
    await refreshIn(excel);
    expect(chartIds(excel)).toEqual(ids);
    expect(excel.counters.actions["ChartCollection.add"]).toBe(added);
  });

  it.each([1, 3, 5])("gives a chart that has five series %i", async (count) => {
    const excel = createExcel();
    await hostOn(excel).apply(withSeries(5), {});
    await hostOn(excel).apply(withSeries(count), {});
    const changed = sheetOf(excel, MONTHLY);
    const fresh = createExcel();
    await hostOn(fresh).apply(withSeries(count), {});
    expect(changed.charts).toEqual(sheetOf(fresh, MONTHLY).charts);
    await hostOn(excel).apply(withSeries(5), {});
    const full = createExcel();
    await hostOn(full).apply(withSeries(5), {});
    expect(sheetOf(excel, MONTHLY).charts).toEqual(sheetOf(full, MONTHLY).charts);
  });

  it("says shape, axis, values and categories of every series", async () => {
    const excel = createExcel();
    await hostOn(excel).apply(planOf(monthlySheet), {});
    const [, pair] = sheetOf(excel, MONTHLY).charts;
    expect(pair?.look.name).toBe(chartName("households-cost"));
    expect(pair?.series).toMatchObject([
      {
        values: `=${MONTHLY}!$C$5:$N$5`,
        xValues: `=${MONTHLY}!$C$3:$N$3`,
        look: { name: "2019", chartType: "ColumnClustered", axisGroup: "Primary" },
      },
      {
        values: `=${MONTHLY}!$C$8:$N$8`,
        xValues: `=${MONTHLY}!$C$3:$N$3`,
        look: { name: "Snittkostnad", chartType: "Line", axisGroup: "Secondary" },
      },
    ]);
  });

  it("leaves charts of the user on our sheets alone and takes ours away when they are not planned", async () => {
    const excel = createExcel();
    await hostOn(excel).apply(planOf(monthlySheet), {});
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MONTHLY);
      sheet.charts.add("Line", sheet.getRange("C4:N4"), "Rows").name = "Mitt diagram";
      await context.sync();
    });
    await hostOn(excel).apply(
      planOf({ ...monthlySheet, charts: monthlySheet.charts.slice(1) }),
      {},
    );
    const names = sheetOf(excel, MONTHLY).charts.map(({ look }) => look.name);
    expect(names).toEqual([chartName("households-cost"), "Mitt diagram"]);
  });
});
