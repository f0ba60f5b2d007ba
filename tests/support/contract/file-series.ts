import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { parseRangeName } from "../../../src/plan/range-name";
import { cellText } from "../../../src/plan/ref";
import { everyElement } from "../xlsx/parts";
import { reference } from "./excel-charts";
import type { SeriesSummary } from "./summary";

/** One series of a chart part, and its place among the others. */
export function fileSeries(
  root: XmlElement,
  series: XmlElement,
): { readonly order: number; readonly summary: SeriesSummary } {
  const group = everyElement(root, ({ children }) => children.includes(series))[0];
  const properties = childNamed(series, "spPr");
  const line = everyElement(properties ?? series, ({ name }) => name === "ln")[0];
  const isLine = group?.name === "lineChart";
  const colour = isLine ? fillOf(line) : fillOf(properties ?? undefined);
  const width = line && attribute(line, "w");
  const referenceIn = (name: string): string => {
    const [formula] = everyElement(childNamed(series, name) ?? series, (one) => one.name === "f");
    return reference(formula?.text ?? "");
  };
  const [name] = descendants(series, ["tx", "strRef", "strCache", "pt", "v"]);
  const summary = {
    name: name?.text ?? "",
    values: referenceIn("val"),
    categories: referenceIn("cat"),
    shape: isLine
      ? "line"
      : groupValue(group, "grouping") === "stacked"
        ? "stacked-column"
        : "column",
    axis: groupValue(group, "axId") === "121" ? "secondary" : "primary",
    colour,
    width: isLine && colour !== "none" ? Number(width) / 12_700 : null,
    isDashed: everyElement(series, (one) => one.name === "prstDash").length > 0,
    dots: descendants(series, ["dPt", "idx"]).map(indexOf),
    labels: labelsOf(series),
  };
  return { order: Number(groupValue(series, "order")), summary };
}

/** The fill that stands directly in an element. */
function fillOf(element: XmlElement | undefined): string {
  const fill = element?.children.find(({ name }) => name === "solidFill");
  const colour = fill?.children.find(({ name }) => name === "srgbClr");
  return colour ? `#${attribute(colour, "val") ?? ""}` : "none";
}

function labelsOf(series: XmlElement): string {
  const [range] = everyElement(series, ({ name }) => name === "datalabelsRange");
  if (range) return cellLabels(range);
  const [labels] = descendants(series, ["dLbls"]);
  if (!labels) return "none";
  const named = descendants(labels, ["dLbl"]).map((label) => {
    return `name at ${groupValue(label, "idx")} ${groupValue(label, "dLblPos")}`;
  });
  return named.length > 0 ? named.join(", ") : "values";
}

/** The cells that labels come from, of the points that have a text. */
function cellLabels(range: XmlElement): string {
  const text = everyElement(range, ({ name }) => name === "f")[0]?.text ?? "";
  const at = parseRangeName(text);
  if (at === null) throw new Error(`labels from ${text}`);
  const points = everyElement(range, ({ name }) => name === "pt").map((point) =>
    Number(attribute(point, "idx")),
  );
  const labels = points.map((index) => {
    const [row, column] =
      at.left === at.right ? [at.top + index, at.left] : [at.top, at.left + index];
    return `${index}: ${at.sheet}!${cellText({ row, column }, true)}`;
  });
  return labels.length === 0 ? "none" : labels.join(", ");
}

function groupValue(element: XmlElement | undefined, name: string): string {
  const child = element ? childNamed(element, name) : null;
  return (child && attribute(child, "val")) ?? "";
}

function indexOf(element: XmlElement): number {
  return Number(attribute(element, "val"));
}
