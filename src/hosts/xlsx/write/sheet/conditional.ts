import { barLimit } from "../../../../plan/bar-limit";
import { COLOURS, type ColourRole } from "../../../../plan/colour";
import {
  type ConditionalFormat,
  SHEET_KEYS,
  type SheetKey,
  type SheetPlan,
} from "../../../../plan/model";
import { cellText, rangeText } from "../../../../plan/ref";
import { escapeXml } from "../../xml/escape";
import { attribute, childrenNamed } from "../../xml/find";
import type { XmlElement } from "../../xml/tree";
import { element } from "../markup";
import { copyElement } from "../package/copy-element";
import { numberText } from "../number-text";
import { NAMESPACE } from "../vocabulary";

/** The conditional formats in the form every Excel since 2007 reads. `textColour` gives the number of a text colour. */
export function conditionalFormatting(
  plan: SheetPlan,
  textColour: (role: ColourRole) => number,
): string {
  let priority = 0;
  const rules = (format: ConditionalFormat, index: number): readonly string[] =>
    format.kind === "bar"
      ? [barRule(format, barId(plan.key, index), ++priority)]
      : [
          signRule(format, ">", textColour("good"), ++priority),
          signRule(format, "<", textColour("bad"), ++priority),
        ];
  return plan.conditionalFormats
    .map((format, index) => {
      const sqref = rangeText(format.range);
      return element("conditionalFormatting", { sqref }, ...rules(format, index));
    })
    .join("");
}

/** The user's own formats outside our cells, their rules counted on from ours. */
export function keptFormatting(plan: SheetPlan, kept: readonly XmlElement[]): string {
  let priority = plan.conditionalFormats.reduce((sum, { kind }) => sum + RULES[kind], 0);
  return kept
    .map((format) => {
      const sqref = attribute(format, "sqref") ?? "";
      const rules = childrenNamed(format, "cfRule").map((rule) =>
        copyElement(rule, { priority: ++priority }),
      );
      return element("conditionalFormatting", { sqref }, ...rules);
    })
    .join("");
}

/** How many rules `conditionalFormatting` makes of each kind. */
const RULES: Readonly<Record<ConditionalFormat["kind"], number>> = { sign: 2, bar: 1 };

/** What 2007 cannot say about bars: colour of negatives, axis in the middle, no gradient. Stands last in the sheet. */
export function extendedConditionalFormatting(plan: SheetPlan): string {
  const bars = plan.conditionalFormats.flatMap((format, index) =>
    format.kind === "bar" ? [extendedBar(format, barId(plan.key, index))] : [],
  );
  if (bars.length === 0) return "";
  const list = element("x14:conditionalFormattings", {}, ...bars);
  const attributes = { "xmlns:x14": NAMESPACE.excel2010, uri: SHEET_EXTENSION };
  return element("extLst", {}, element("ext", attributes, list));
}

/** Extension ids that Excel knows, from MS-XLSX. */
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

type BarFormat = Extract<ConditionalFormat, { kind: "bar" }>;

/** Excel ranks every text above every number, so the rule asks for a number first. */
function signRule(
  format: ConditionalFormat,
  comparison: ">" | "<",
  dxfId: number,
  priority: number,
): string {
  const first = cellText({ row: format.range.top, column: format.range.left });
  const test = escapeXml(`AND(ISNUMBER(${first}),${first}${comparison}0)`);
  return element("cfRule", { type: "expression", dxfId, priority }, element("formula", {}, test));
}

function barRule(format: BarFormat, id: string, priority: number): string {
  const limit = barLimit(format);
  const bar = element(
    "dataBar",
    { showValue: false },
    element("cfvo", { type: "num", val: numberText(-limit) }),
    element("cfvo", { type: "num", val: numberText(limit) }),
    element("color", { rgb: `FF${COLOURS.good}` }),
  );
  const extension = element(
    "ext",
    { "xmlns:x14": NAMESPACE.excel2010, uri: RULE_EXTENSION },
    element("x14:id", {}, id),
  );
  return element("cfRule", { type: "dataBar", priority }, bar, element("extLst", {}, extension));
}

function extendedBar(format: BarFormat, id: string): string {
  const limit = barLimit(format);
  const bound = (value: number): string =>
    element("x14:cfvo", { type: "num" }, element("xm:f", {}, numberText(value)));
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: false, axisPosition: "middle" },
    bound(-limit),
    bound(limit),
    element("x14:negativeFillColor", { rgb: `FF${COLOURS.bad}` }),
    element("x14:axisColor", { rgb: `FF${COLOURS.ink}` }),
  );
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": NAMESPACE.excel2006 },
    element("x14:cfRule", { type: "dataBar", id }, bar),
    element("xm:sqref", {}, rangeText(format.range)),
  );
}

/** Joins the two halves of a bar; the same on every refresh, unlike Excel's own random ids. */
function barId(key: SheetKey | null, index: number): string {
  const sheet = key === null ? SHEET_KEYS.length : SHEET_KEYS.indexOf(key);
  const hex = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{54657274-6961-4C00-8${hex(sheet, 3)}-${hex(index, 12)}}`;
}
