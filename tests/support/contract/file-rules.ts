import { attribute, childNamed, descendants } from "../../../src/hosts/xlsx/xml/find";
import type { XmlElement } from "../../../src/hosts/xlsx/xml/tree";
import { everyElement, type PartBytes } from "../xlsx/parts";
import { byRange } from "./excel-page";
import { colourIn, stylesOf } from "./file-looks";
import type { RuleSummary } from "./summary";

/** Two rules on the same cells colour by sign; a bar stands in two halves, joined by an id. */
export function fileRules(parts: PartBytes, root: XmlElement): readonly RuleSummary[] {
  const dxfs = descendants(stylesOf(parts), ["dxfs", "dxf"]);
  const colourOf = (rule: XmlElement | undefined): string => {
    const dxf = dxfs[Number((rule && attribute(rule, "dxfId")) ?? -1)];
    return colourIn(dxf ? childNamed(dxf, "font") : null);
  };
  const summaries = descendants(root, ["conditionalFormatting"]).map((format): RuleSummary => {
    const range = attribute(format, "sqref") ?? "";
    const rules = descendants(format, ["cfRule"]);
    const [bar] = descendants(format, ["cfRule", "dataBar"]);
    if (bar) return barSummary(root, range, bar);
    const test = (sign: string): XmlElement | undefined =>
      rules.find((rule) => childNamed(rule, "formula")?.text.includes(`${sign}0`));
    return { kind: "sign", range, good: colourOf(test(">")), bad: colourOf(test("<")) };
  });
  return summaries.sort(byRange);
}

function barSummary(root: XmlElement, range: string, bar: XmlElement): RuleSummary {
  const extended = everyElement(root, ({ name }) => name === "conditionalFormatting").find(
    (one) => one.prefix === "x14" && everyElement(one, ({ text }) => text === range).length > 0,
  );
  const [negative] = extended
    ? everyElement(extended, ({ name }) => name === "negativeFillColor")
    : [];
  const bounds = descendants(bar, ["cfvo"]).map((bound) => Number(attribute(bound, "val")));
  const rgb = (negative && attribute(negative, "rgb")) ?? "";
  return {
    kind: "bar",
    range,
    good: colourIn(bar),
    bad: `#${rgb.slice(2)}`,
    limit: Math.max(...bounds),
  };
}
