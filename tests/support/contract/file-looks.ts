import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import type { SheetPlan } from "../../../src/plan/model";
import { cellText } from "../../../src/plan/ref";
import { type PartBytes, partRoot, targetsIn } from "../xlsx/parts";
import type { LookSummary } from "./summary";

/** How the planned cells of a sheet look, by address. */
export function fileLooks(
  parts: PartBytes,
  sheet: XmlElement,
  plan: SheetPlan,
): Readonly<Record<string, LookSummary>> {
  const styles = stylesOf(parts);
  const xfs = descendants(styles, ["cellXfs", "xf"]);
  const numbers = new Map(
    descendants(sheet, ["sheetData", "row", "c"]).map((cell) => [
      attribute(cell, "r") ?? "",
      Number(attribute(cell, "s") ?? 0),
    ]),
  );
  return Object.fromEntries(
    plan.cells.map((cell) => {
      const address = cellText(cell);
      const xf = xfs[numbers.get(address) ?? -1];
      if (!xf) throw new Error(`${address} has no style`);
      return [address, lookSummary(styles, xf)];
    }),
  );
}

export function stylesOf(parts: PartBytes): XmlElement {
  const [main = ""] = targetsIn(parts, "", "officeDocument");
  const [styles = ""] = targetsIn(parts, main, "styles");
  return partRoot(parts, styles);
}

/** `#1F2933` of `<color rgb="FF1F2933"/>`. */
export function colourIn(element: XmlElement | null, name = "color"): string {
  const colour = element && childNamed(element, name);
  const rgb = colour && attribute(colour, "rgb");
  return rgb === null ? "" : `#${rgb.slice(2)}`;
}

function lookSummary(styles: XmlElement, xf: XmlElement): LookSummary {
  const piece = (list: string, item: string, id: string): XmlElement | null =>
    descendants(styles, [list, item])[Number(attribute(xf, id) ?? 0)] ?? null;
  const font = piece("fonts", "font", "fontId");
  const pattern = childOf(piece("fills", "fill", "fillId"), "patternFill");
  const border = piece("borders", "border", "borderId");
  const alignment = childNamed(xf, "alignment");
  const aligned = (name: string): string | null => alignment && attribute(alignment, name);
  const flags = [
    ["b", "bold"],
    ["i", "italic"],
    ["u", "underline"],
  ] as const;
  return {
    numberFormat: formatCode(styles, attribute(xf, "numFmtId") ?? "0"),
    font: valueIn(font, "name"),
    size: Number(valueIn(font, "sz")),
    colour: colourIn(font),
    style: flags.filter(([tag]) => childOf(font, tag) !== null).map(([, flag]) => flag),
    fill: colourIn(pattern, "fgColor"),
    horizontal: aligned("horizontal") ?? "general",
    vertical: aligned("vertical") ?? "bottom",
    wrap: aligned("wrapText") === "1",
    indent: Number(aligned("indent") ?? 0),
    top: borderSummary(childOf(border, "top")),
    bottom: borderSummary(childOf(border, "bottom")),
  };
}

function borderSummary(side: XmlElement | null): string {
  const line = side && attribute(side, "style");
  return line === null ? "none" : `${line} ${colourIn(side)}`;
}

/** Formats that every program knows by number (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "9": "0%",
  "49": "@",
};

function formatCode(styles: XmlElement, id: string): string {
  const own = descendants(styles, ["numFmts", "numFmt"]).find(
    (format) => attribute(format, "numFmtId") === id,
  );
  return (own && attribute(own, "formatCode")) ?? BUILT_IN[id] ?? `built-in ${id}`;
}

function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element && childNamed(element, name);
}

function valueIn(element: XmlElement | null, name: string): string {
  const child = childOf(element, name);
  return (child && attribute(child, "val")) ?? "";
}
