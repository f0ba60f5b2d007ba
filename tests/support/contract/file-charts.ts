import { attribute, childNamed } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import type { SheetPlan } from "../../../src/plan/model";
import { anchorSize } from "../../../src/plan/size";
import { everyElement, type PartBytes, partRoot, relationshipsIn, targetsIn } from "../xlsx/parts";
import { fileSeries } from "./file-series";
import { type AxisSummary, type ChartSummary, rounded } from "./summary";

export function fileCharts(
  parts: PartBytes,
  sheetPart: string,
  plan: SheetPlan,
): readonly ChartSummary[] {
  const [drawing] = targetsIn(parts, sheetPart, "drawing");
  if (drawing === undefined) return [];
  const relationships = relationshipsIn(parts, drawing);
  return partRoot(parts, drawing).children.map((anchor) => {
    const [reference] = everyElement(anchor, ({ name }) => name === "chart");
    const id = reference?.attributes.find(({ name }) => name === "id")?.value;
    const part = relationships.find((one) => one.id === id)?.target ?? "";
    const [properties] = everyElement(anchor, ({ name }) => name === "cNvPr");
    const name = (properties && attribute(properties, "name")) ?? "";
    return { ...chartSummary(partRoot(parts, part)), name, position: position(anchor, plan) };
  });
}

/** Points, from the cells at two corners. */
function position(anchor: XmlElement, plan: SheetPlan): readonly number[] {
  const corner = (name: string): { readonly row: number; readonly column: number } => {
    const at = childNamed(anchor, name);
    const number = (part: string): number => Number((at && childNamed(at, part))?.text);
    return { row: number("row"), column: number("col") };
  };
  const [from, to] = [corner("from"), corner("to")];
  const before = { top: 0, left: 0, bottom: from.row, right: from.column };
  const within = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const [start, size] = [anchorSize(before, plan), anchorSize(within, plan)];
  const left = from.column === 0 ? 0 : start.width;
  return [left, from.row === 0 ? 0 : start.height, size.width, size.height].map(rounded);
}

function chartSummary(root: XmlElement): Omit<ChartSummary, "name" | "position"> {
  const found = (name: string): readonly XmlElement[] =>
    everyElement(root, (one) => one.name === name);
  const [chart] = found("chart");
  const [values, secondary] = found("valAx");
  const [categories] = found("catAx");
  const [step] = found("tickLblSkip");
  return {
    title: titleIn(chart),
    hasLegend: found("legend").length > 0,
    categoryTitle: titleIn(categories),
    labelStep: Number((step && attribute(step, "val")) ?? 0),
    primary: axisSummary(values),
    secondary: secondary ? axisSummary(secondary) : null,
    series: found("ser")
      .map((series) => fileSeries(root, series))
      .sort((one, other) => one.order - other.order)
      .map(({ summary }) => summary),
  };
}

function axisSummary(axis: XmlElement | undefined): AxisSummary {
  const scaling = axis ? childNamed(axis, "scaling") : null;
  const bound = (name: string): number | null => {
    const at = scaling && childNamed(scaling, name);
    return at && Number(attribute(at, "val"));
  };
  const format = axis ? childNamed(axis, "numFmt") : null;
  return {
    title: titleIn(axis),
    format: (format && attribute(format, "formatCode")) ?? "",
    minimum: bound("min"),
    maximum: bound("max"),
  };
}

/** The text of an element's own title. */
function titleIn(element: XmlElement | undefined): string {
  const title = element ? childNamed(element, "title") : null;
  const runs = title
    ? everyElement(title, ({ name, prefix }) => prefix === "a" && name === "t")
    : [];
  return runs.map(({ text }) => text).join("");
}
