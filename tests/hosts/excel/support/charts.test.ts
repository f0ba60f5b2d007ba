import { describe, expect, it } from "@jest/globals";
import { createExcel } from "../../../support/excel/create-excel";
import { refusal } from "../../../support/excel/refusal";

const ROWS = [["", "Utfall", "Budget"], ["jan", 1, 2], ["feb", 3, 4]]; // prettier-ignore
const setup = { sheets: [{ name: "Blad1", rows: ROWS }] };

describe("charts", () => {
  it("get their series from the cells of the source", async () => {
    const excel = createExcel(setup);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
    });
    const series = excel.book().sheets[0]?.charts[0]?.series;
    expect(series?.map(({ look, values, xValues }) => [look.name, values, xValues])).toEqual([
      ["Utfall", "=Blad1!$B$2:$B$3", "=Blad1!$A$2:$A$3"],
      ["Budget", "=Blad1!$C$2:$C$3", "=Blad1!$A$2:$A$3"],
    ]);
  });

  it("are built series by series, on two axes, found again by name and changed in place", async () => {
    const excel = createExcel(setup);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
      chart.name = "tertial.månad";
      chart.title.text = "Utfall och budget";
      chart.legend.position = "Top";
      chart.setPosition("E2", "H10");
      const line = chart.series.add("Budget");
      line.setValues(sheet.getRange("C2:C3"));
      line.setXAxisValues(sheet.getRange("A2:A3"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#c55a11";
      chart.series.getItemAt(0).format.fill.setSolidColor("#1f4e79");
      chart.axes.getItem("Value", "Secondary").numberFormat = "0%";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = "tkr";
      await context.sync();
      const again = sheet.charts.getItemOrNullObject("TERTIAL.MÅNAD");
      again.load("name,left,top,width,height,series/items/name");
      await context.sync();
      // Columns are 48 points wide and rows 15 high: E2 starts at 192 and 15; four columns and nine rows are covered.
      expect(again.toJSON()).toMatchObject({ left: 192, top: 15, width: 192, height: 135 });
      again.title.text = "Utfall och budget 2020";
      await context.sync();
    });
    const [chart, second] = excel.book().sheets[0]?.charts ?? [];
    expect(second).toBeUndefined();
    expect(excel.counters.actions["ChartCollection.add"]).toBe(1);
    expect(chart?.look).toMatchObject({
      name: "tertial.månad",
      title: { text: "Utfall och budget 2020", visible: true },
      legend: { position: "Top" },
      axes: {
        valueAxis: { minimum: 0, title: { text: "tkr", visible: true } },
        secondaryValueAxis: { numberFormat: "0%" },
      },
    });
    expect(chart?.series).toMatchObject([
      { look: { chartType: "ColumnClustered", format: { fill: { solidColor: "#1F4E79" } } } },
      {
        values: "=Blad1!$C$2:$C$3",
        look: { chartType: "Line", axisGroup: "Secondary", format: { line: { color: "#C55A11" } } },
      },
    ]);
  });

  it("have a legend entry for each series, which can be hidden", async () => {
    const excel = createExcel(setup);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      chart.legend.legendEntries.getItemAt(1).visible = false;
      chart.load("legend/position,legend/legendEntries/items/visible");
      await context.sync();
      const { items } = chart.legend.legendEntries;
      expect(items.map(({ visible }) => visible)).toEqual([true, false]);
    });
  });

  it("style single points and label the last one", async () => {
    const excel = createExcel(setup);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      const { points } = chart.series.getItemAt(0);
      points.load("count");
      await context.sync();
      const last = points.getItemAt(points.count - 1);
      last.hasDataLabel = true;
      last.dataLabel.showSeriesName = true;
      last.dataLabel.position = "Right";
      await context.sync();
    });
    expect(excel.book().sheets[0]?.charts[0]?.series[0]?.points).toMatchObject({
      1: { hasDataLabel: true, dataLabel: { showSeriesName: true, position: "Right" } },
    });
  });

  it("move with the rows above them, and their series with the cells", async () => {
    const excel = createExcel(setup);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      chart.setPosition("D5", "F9");
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    const chart = excel.book().sheets[0]?.charts[0];
    // D5 is at 144 and 60 points; two rows of 15 came above.
    expect(chart?.position).toEqual([144, 90, 144, 75]);
    expect(chart?.series[0]?.values).toBe("=Blad1!$B$4:$B$5");
  });

  it.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown]>([
    ["ItemNotFound", "the secondary axis without a series on it", (chart) => chart.axes.getItem("Value", "Secondary").load("visible")], // prettier-ignore
    ["InvalidArgument", "a series of two rows and two columns", (chart, sheet) => { chart.series.getItemAt(0).setValues(sheet.getRange("A1:B2")); }], // prettier-ignore
    ["InvalidOperation", "labels of a series that has none", (chart) => (chart.series.getItemAt(0).dataLabels.showValue = true)], // prettier-ignore
    ["InvalidArgument", "a point that is not there", (chart) => chart.series.getItemAt(0).points.getItemAt(2).load("value")], // prettier-ignore
    ["InvalidArgument", "a gap width of 600", (chart) => (chart.series.getItemAt(0).gapWidth = 600)], // prettier-ignore
  ])("refuse with %s %s", async (expected, _, act) => {
    const { code } = await refusal(createExcel(setup), async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      act(sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns"), sheet);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});
