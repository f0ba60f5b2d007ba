import { describe, expect, it } from "@jest/globals";
import { chartXml } from "../../../../../src/hosts/xlsx/write/chart/chart";
import {
  attribute,
  childNamed,
  childrenNamed,
  descendants,
} from "../../../../../src/hosts/xlsx/xml/find";
import { parseXmlText, type XmlElement } from "../../../../../src/hosts/xlsx/xml/tree";
import type { ChartPlan } from "../../../../../src/plan/chart";
import { planValues } from "../../../../../src/plan/plan-values";
import { everyElement } from "../../../../support/xlsx/parts";
import { monthlySheet } from "../example-monthly";
import { examplePlan } from "../example-plan";
import { statementSheet } from "../example-statement";

const [lines, pair] = monthlySheet.charts;
const [waterfall] = statementSheet.charts;

function plotArea(plan: ChartPlan | undefined): XmlElement {
  if (plan === undefined) throw new Error("The example has no such chart.");
  const text = chartXml(plan, { width: 400, height: 240 }, planValues(examplePlan.sheets));
  const [area] = descendants(parseXmlText(text, "chart").root, ["chart", "plotArea"]);
  if (area === undefined) throw new Error("The chart has no plot area.");
  return area;
}

function series(plan: ChartPlan | undefined): readonly XmlElement[] {
  return everyElement(plotArea(plan), ({ name }) => name === "ser");
}

/** The text or `val` at the end of a path. */
function values(from: XmlElement, ...path: string[]): readonly (string | null)[] {
  return descendants(from, path).map((one) => attribute(one, "val") ?? one.text);
}

describe("line charts", () => {
  it("refer to the cells and hold what the plan has in them", () => {
    const [, , thisYear] = series(lines);
    if (thisYear === undefined) throw new Error("The series of 2020 is missing.");
    expect(values(thisYear, "tx", "strRef", "f")).toEqual(["'Månadsserier'!$B$6"]);
    expect(values(thisYear, "tx", "strRef", "strCache", "pt", "v")).toEqual(["2020"]);
    expect(values(thisYear, "val", "numRef", "f")).toEqual(["'Månadsserier'!$C$6:$N$6"]);
    expect(values(thisYear, "val", "numRef", "numCache", "ptCount")).toEqual(["12"]);
    expect(values(thisYear, "val", "numRef", "numCache", "pt", "v")).toEqual([
      "3192",
      "3214",
      "3239",
    ]);
    expect(values(thisYear, "cat", "strRef", "strCache", "pt", "v").slice(0, 2)).toEqual([
      "jan",
      "feb",
    ]);
  });

  it("name a line at its last point, with a dot where the line is whole", () => {
    const named = series(lines).map((one) => [
      ...values(one, "dLbls", "dLbl", "idx"),
      ...values(one, "dPt", "idx"),
    ]);
    // 2018, 2019, 2020; the dashed target has no dot; the lone point has a dot and no name.
    expect(named).toEqual([["11", "11"], ["11", "11"], ["2", "2"], ["11"], ["1"]]);
  });
});

describe("columns with a line on a second axis", () => {
  it("stand in two groups with axes of their own", () => {
    const area = plotArea(pair);
    expect(values(area, "barChart", "axId")).toEqual(
      values(area, "catAx", "axId")
        .slice(0, 1)
        .concat(values(area, "valAx", "axId").slice(0, 1)),
    );
    expect(values(area, "lineChart", "axId")).toEqual([
      values(area, "catAx", "axId")[1],
      values(area, "valAx", "axId")[1],
    ]);
    expect(values(area, "valAx", "crosses")).toEqual(["autoZero", "max"]);
    expect(values(area, "catAx", "delete")).toEqual(["0", "1"]);
  });

  it("measure the columns from zero, the line from where the plan says", () => {
    expect(values(plotArea(pair), "valAx", "scaling", "min")).toEqual(["0", "8000"]);
  });

  it("colour the second axis as its series", () => {
    const [, second] = childrenNamed(plotArea(pair), "valAx");
    const look = second === undefined ? null : childNamed(second, "txPr");
    const colours = everyElement(look ?? plotArea(pair), ({ name }) => name === "srgbClr");
    expect(colours.map((one) => attribute(one, "val"))).toEqual(["0F6CBD"]);
  });
});

describe("waterfalls", () => {
  it("stack columns without gaps between their parts, below a zero line", () => {
    const area = plotArea(waterfall);
    expect(values(area, "barChart", "grouping")).toEqual(["stacked"]);
    expect(values(area, "barChart", "overlap")).toEqual(["100"]);
    expect(values(area, "valAx", "scaling", "max")).toEqual(["0"]);
  });

  it("draw nothing for the base", () => {
    const [base] = series(waterfall);
    const look = base === undefined ? null : childNamed(base, "spPr");
    expect(look?.children.map(({ name }) => name)).toEqual(["noFill", "ln"]);
  });
});
