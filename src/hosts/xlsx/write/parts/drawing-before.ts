import { CHART_NAME_PREFIX, type ChartPlan } from "../../../../plan/chart";
import type { Relationship } from "../../opc/relationships";
import { attribute, everyNamed } from "../../xml/find";
import { parseXmlText, type XmlDocument, type XmlElement } from "../../xml/tree";
import { hasPart, type PackageEdits, readPart } from "../package/edits";
import { readRelationshipsOf } from "../package/relationships";
import { removeElement, spliceText } from "../package/splice";
import { NAMESPACE } from "../vocabulary";
import { namelessCharts } from "./nameless-charts";

/** A drawing of a sheet of ours as it stands: our charts by name, and what else the user drew there. */
export interface DrawingBefore {
  /** Chart parts by the name of their frame. */
  readonly charts: ReadonlyMap<string, string>;
  /** The drawing without our charts; null when nothing of the user's is left in it. */
  readonly rest: XmlDocument | null;
  readonly foreign: readonly Relationship[];
  /** Ids of shapes that stay. */
  readonly shapeIds: ReadonlySet<number>;
}

export async function readDrawingBefore(
  edits: PackageEdits,
  part: string | undefined,
  planned: readonly ChartPlan[],
): Promise<DrawingBefore> {
  if (part === undefined || !hasPart(edits, part)) {
    return { charts: new Map(), rest: null, foreign: [], shapeIds: new Set() };
  }
  const { text, root } = await readPart(edits, part);
  const relationships = await readRelationshipsOf(edits, part);
  const targetOf = (anchor: XmlElement): string | undefined =>
    relationships.find(({ id }) => id === chartRelationship(anchor))?.target;
  const isNamed = (anchor: XmlElement): boolean => frameName(anchor).startsWith(CHART_NAME_PREFIX);
  const named = root.children.filter(isNamed).map((anchor) => [anchor, frameName(anchor)] as const);
  const nameless = root.children.filter((anchor) => !isNamed(anchor));
  const names = new Map([...named, ...(await namelessCharts(edits, nameless, targetOf, planned))]);
  const ours = [...names.keys()];
  const others = root.children.filter((anchor) => !ours.includes(anchor));
  const ids = new Set(ours.map(chartRelationship));
  const charts = [...names].flatMap(([anchor, name]) => {
    const target = targetOf(anchor);
    return target === undefined ? [] : [[name, target] as const];
  });
  const rest = spliceText(text, ours.map(removeElement));
  return {
    charts: new Map(charts),
    rest: others.length === 0 ? null : parseXmlText(rest, part),
    foreign: others.length === 0 ? [] : relationships.filter(({ id }) => !ids.has(id)),
    shapeIds: new Set(others.flatMap((anchor) => everyNamed(anchor, "cNvPr")).map(shapeId)),
  };
}

/** The name of the graphic frame in an anchor, where charts stand; empty for anchors of other things. */
function frameName(anchor: XmlElement): string {
  const [frame] = everyNamed(anchor, "graphicFrame");
  const [properties] = frame === undefined ? [] : everyNamed(frame, "cNvPr");
  return properties === undefined ? "" : (attribute(properties, "name") ?? "");
}

function chartRelationship(anchor: XmlElement): string | null {
  const [chart] = everyNamed(anchor, "chart");
  return chart === undefined ? null : attribute(chart, "id", NAMESPACE.relationship);
}

function shapeId(properties: XmlElement): number {
  return Number(attribute(properties, "id") ?? 0);
}
