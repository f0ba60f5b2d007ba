import { type ChartPlan, chartName } from "../../../../plan/chart";
import { parseRangeName } from "../../../../plan/range-name";
import { everyNamed } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { hasPart, type PackageEdits, readPart } from "../package/edits";

/**
 * Charts of ours whose names another program lost when it saved the workbook (openpyxl calls every chart "Chart 1"), with
 * the names they had: those that cover exactly the cells of a planned chart and draw its first series. Anything less
 * alike may be the user's and stays.
 */
export async function namelessCharts(
  edits: PackageEdits,
  anchors: readonly XmlElement[],
  targetOf: (anchor: XmlElement) => string | undefined,
  planned: readonly ChartPlan[],
): Promise<readonly (readonly [anchor: XmlElement, name: string])[]> {
  const found: (readonly [XmlElement, string])[] = [];
  for (const anchor of anchors) {
    const target = targetOf(anchor);
    const plan = planned.find((one) => covers(anchor, one));
    if (plan === undefined || target === undefined || !hasPart(edits, target)) continue;
    const { root } = await readPart(edits, target);
    if (draws(root, plan)) found.push([anchor, chartName(plan.key)]);
  }
  return found;
}

function covers(anchor: XmlElement, { anchor: { top, left, bottom, right } }: ChartPlan): boolean {
  const numbers = (name: string): string =>
    everyNamed(anchor, name)
      .map(({ text }) => text)
      .join();
  return (
    numbers("row") === `${top},${bottom}` &&
    numbers("col") === `${left},${right}` &&
    numbers("rowOff") === "0,0" &&
    numbers("colOff") === "0,0"
  );
}

function draws(chart: XmlElement, { series: [first] }: ChartPlan): boolean {
  if (first === undefined) return false;
  const { sheet, top, left, bottom, right } = first.values;
  return everyNamed(chart, "f").some(({ text }) => {
    const range = parseRangeName(text);
    return (
      range?.sheet === sheet &&
      range.top === top &&
      range.left === left &&
      range.bottom === bottom &&
      range.right === right
    );
  });
}
