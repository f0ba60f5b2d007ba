import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { parseRangeName } from "../../../src/plan/range-name";
import { rangeText } from "../../../src/plan/ref";
import type { PrintSummary } from "./summary";

export function filePrint(
  root: XmlElement,
  sheet: string,
  names: readonly XmlElement[],
): PrintSummary {
  const of = (element: string, name: string): string => {
    const found = childNamed(root, element);
    return (found && attribute(found, name)) ?? "";
  };
  const builtIn = (name: string): string => {
    const texts = names.filter((one) => attribute(one, "name") === `_xlnm.${name}`);
    return texts.find(({ text }) => parseRangeName(text)?.sheet === sheet)?.text ?? "";
  };
  const [footer] = descendants(root, ["headerFooter", "oddFooter"]);
  const [, left = "", right = ""] = /^&L(.*)&R(.*)$/.exec(footer?.text ?? "") ?? [];
  const area = parseRangeName(builtIn("Print_Area"));
  return {
    area: area === null ? "" : rangeText(area),
    titleRows: builtIn("Print_Titles").replace(/^.*!/, "").replaceAll("$", ""),
    orientation: of("pageSetup", "orientation"),
    isA4: of("pageSetup", "paperSize") === "9",
    isCentred: of("printOptions", "horizontalCentered") === "1",
    pagesHigh: Number(of("pageSetup", "fitToHeight")),
    footer: [left, right],
    margins: ["left", "right", "top", "bottom", "header", "footer"].map(
      (side) => Number(of("pageMargins", side)) * 72,
    ),
    // The file stores the number of the row above.
    breaks: descendants(root, ["rowBreaks", "brk"]).map(
      (line) => Number(attribute(line, "id") ?? 0) + 1,
    ),
  };
}
