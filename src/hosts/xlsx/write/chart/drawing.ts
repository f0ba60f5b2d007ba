import { type ChartPlan, chartName } from "../../../../plan/chart";
import type { XmlDocument } from "../../xml/tree";
import { type Attributes, element, XML_DECLARATION } from "../markup";
import { appendInside, spliceText } from "../package/splice";
import { NAMESPACE } from "../vocabulary";

/** A chart in a drawing, with the relationship that leads to its part. */
export interface PlacedChart {
  readonly plan: ChartPlan;
  readonly relationship: string;
  readonly shapeId: number;
}

/** A drawing part with the charts of one sheet, added to `rest`, what the user drew there, if anything. */
export function drawingXml(charts: readonly PlacedChart[], rest: XmlDocument | null): string {
  if (rest === null) {
    const anchors = charts.map((chart) => anchorMarkup(chart, {}));
    return XML_DECLARATION + element("xdr:wsDr", PREFIXES, ...anchors);
  }
  const { text, root } = rest;
  const isDeclared = Object.entries(PREFIXES).every(([name, uri]) =>
    root.attributes.some((a) => `${a.prefix}:${a.name}` === name && a.value === uri),
  );
  const anchors = charts.map((chart) => anchorMarkup(chart, isDeclared ? {} : PREFIXES));
  return anchors.length === 0
    ? text
    : spliceText(text, [appendInside(text, root, anchors.join(""))]);
}

const PREFIXES = { "xmlns:xdr": NAMESPACE.sheetDrawing, "xmlns:a": NAMESPACE.drawing };

/** Cells carry the chart along when rows are inserted above it, but do not stretch it. */
function anchorMarkup(chart: PlacedChart, prefixes: Attributes): string {
  const { top, left, bottom, right } = chart.plan.anchor;
  return element(
    "xdr:twoCellAnchor",
    { ...prefixes, editAs: "oneCell" },
    corner("xdr:from", top, left),
    corner("xdr:to", bottom, right),
    frame(chart),
    element("xdr:clientData", {}),
  );
}

function frame({ plan, relationship, shapeId }: PlacedChart): string {
  const identity = { id: shapeId, name: chartName(plan.key), descr: plan.altText };
  const properties = element("xdr:cNvPr", identity) + element("xdr:cNvGraphicFramePr", {});
  const chart = element("c:chart", {
    "xmlns:c": NAMESPACE.chart,
    "xmlns:r": NAMESPACE.relationship,
    "r:id": relationship,
  });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties),
    element("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'),
    element("a:graphic", {}, element("a:graphicData", { uri: NAMESPACE.chart }, chart)),
  );
}

function corner(name: string, row: number, column: number): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );
}
