import type { RangePlace } from "../../../../core/model/place";
import { absoluteRange } from "../../../../plan/ref";
import { escapeXml } from "../../xml/escape";
import { element } from "../markup";
import { numberText } from "../number-text";
import { type PlanValues, rangeValues, seriesPoints } from "../../../../plan/plan-values";

/** A reference to names: years and months are texts or numbers, shown as they are. */
export function textReference(range: RangePlace, values: PlanValues): string {
  const texts = rangeValues(values, range).map((value) =>
    typeof value === "string" || typeof value === "number" ? String(value) : null,
  );
  const cached = texts.map((text, idx) =>
    text === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(text))),
  );
  const count = element("c:ptCount", { val: texts.length });
  return element(
    "c:strRef",
    {},
    element("c:f", {}, escapeXml(absoluteRange(range))),
    element("c:strCache", {}, count, ...cached),
  );
}

/** A reference to the numbers a series draws. */
export function numberReference(range: RangePlace, values: PlanValues): string {
  const points = seriesPoints(values, range);
  const cached = points.map((point, idx) =>
    point === null ? "" : element("c:pt", { idx }, element("c:v", {}, numberText(point))),
  );
  return element(
    "c:numRef",
    {},
    element("c:f", {}, escapeXml(absoluteRange(range))),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, "General"),
      element("c:ptCount", { val: points.length }),
      ...cached,
    ),
  );
}
