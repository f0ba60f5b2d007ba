import { element, XML_DECLARATION } from "../markup";
import { NAMESPACE } from "../vocabulary";

/** A styles part for a workbook without one: Excel's own defaults, which its cells have shown so far. */
export function blankStylesXml(): string {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const fill = (patternType: string): string =>
    element("fill", {}, element("patternFill", { patternType }));
  const border = "<left/><right/><top/><bottom/><diagonal/>";
  const style = { name: "Normal", xfId: 0, builtinId: 0 };
  const one = { count: 1 };
  const root = element(
    "styleSheet",
    { xmlns: NAMESPACE.sheet },
    element("fonts", one, element("font", {}, font)),
    element("fills", { count: 2 }, fill("none"), fill("gray125")),
    element("borders", one, element("border", {}, border)),
    element("cellStyleXfs", one, element("xf", plain)),
    element("cellXfs", one, element("xf", { ...plain, xfId: 0 })),
    element("cellStyles", one, element("cellStyle", style)),
  );
  return XML_DECLARATION + root;
}
