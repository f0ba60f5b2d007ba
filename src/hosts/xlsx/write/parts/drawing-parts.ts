import { chartName } from "../../../../plan/chart";
import type { SheetPlan } from "../../../../plan/model";
import { anchorSize } from "../../../../plan/size";
import { chartXml } from "../chart/chart";
import { drawingXml, type PlacedChart } from "../chart/drawing";
import type { PlanValues } from "../../../../plan/plan-values";
import { type PackageEdits, reservePart, writePart } from "../package/edits";
import { freeIds, writeRelationshipsOf } from "../package/relationships";
import { CONTENT_TYPE, RELATIONSHIP } from "../vocabulary";
import { readDrawingBefore } from "./drawing-before";

/**
 * Writes the charts of a sheet and the drawing that holds them. Charts keep their parts from the refresh before, told by
 * name; what the user drew on the sheet stays in the drawing. The answer tells the drawing, if any, and what changed.
 */
export async function writeDrawing(
  edits: PackageEdits,
  plan: SheetPlan,
  drawingBefore: string | undefined,
  folder: string,
  values: PlanValues,
): Promise<{ readonly part: string | undefined; readonly isChanged: boolean }> {
  const before = await readDrawingBefore(edits, drawingBefore, plan.charts);
  const names = plan.charts.map(({ key }) => chartName(key));
  for (const [name, part] of before.charts) if (!names.includes(name)) edits.orphans.add(part);
  if (plan.charts.length === 0 && before.rest === null) {
    if (drawingBefore !== undefined) edits.orphans.add(drawingBefore);
    return { part: undefined, isChanged: drawingBefore !== undefined };
  }

  const ids = freeIds(before.foreign, plan.charts.length);
  const shapeIds = freeShapeIds(before.shapeIds, plan.charts.length);
  const placed: PlacedChart[] = [];
  const chartParts: string[] = [];
  let isChanged = false;
  for (const [index, chart] of plan.charts.entries()) {
    const old = before.charts.get(chartName(chart.key));
    const part = old ?? reservePart(edits, `${folder}charts/`, "chart");
    edits.contentTypes.set(part, CONTENT_TYPE.chart);
    const xml = chartXml(chart, anchorSize(chart.anchor, plan), values);
    if (await writePart(edits, part, xml)) isChanged = true;
    chartParts.push(part);
    placed.push({ plan: chart, relationship: ids[index] ?? "", shapeId: shapeIds[index] ?? 0 });
  }

  const part = drawingBefore ?? reservePart(edits, `${folder}drawings/`, "drawing");
  edits.contentTypes.set(part, CONTENT_TYPE.drawing);
  if (await writePart(edits, part, drawingXml(placed, before.rest))) isChanged = true;
  const ours = placed.map(({ relationship: id }, index) => {
    return { id, type: RELATIONSHIP.chart, target: chartParts[index] ?? "" };
  });
  if (await writeRelationshipsOf(edits, part, before.foreign, ours)) isChanged = true;
  return { part, isChanged };
}

/** The first free ids from 2 up: Excel gives 1 to the drawing itself. */
function freeShapeIds(taken: ReadonlySet<number>, count: number): readonly number[] {
  const free: number[] = [];
  for (let id = 2; free.length < count; id++) if (!taken.has(id)) free.push(id);
  return free;
}
