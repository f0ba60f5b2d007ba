import type { RangePlace } from "../../../../core/model/place";
import { absoluteRange } from "../../../../plan/ref";
import { escapeXml } from "../../xml/escape";
import { element } from "../markup";
import { NAMESPACE } from "../vocabulary";
import { type PlanValues, rangeValues } from "../../../../plan/plan-values";
import { LABEL_LOOK } from "../../../../plan/chart-look";
import { cellText } from "./text";

/**
 * Labels whose texts come from cells, one a point ("Value From Cells", since Excel 2013). Each point carries a field that
 * Excel fills from the series' label range. A plain reference per label (2007) would do for Excel, but LibreOffice prints
 * the point's value instead of it.
 */
export function cellLabels(cells: RangePlace, values: PlanValues, look: CellLabelLook): string {
  const labels = rangeValues(values, cells).map((_, idx) =>
    element(
      "c:dLbl",
      {},
      element("c:idx", { val: idx }),
      cellText(fieldId(idx), { ...LABEL_LOOK, colour: "ink" }),
      look.position,
      look.shows,
      SHOWS_RANGE,
    ),
  );
  return element("c:dLbls", {}, ...labels, look.shows, SHOWS_RANGE);
}

/** The parts of a label that do not depend on where its text comes from. */
export interface CellLabelLook {
  readonly position: string;
  /** Everything Excel could print by itself, switched off. */
  readonly shows: string;
}

/** The extension of a series that says where the texts of its labels stand; it closes the series. */
export function labelRange(cells: RangePlace, values: PlanValues): string {
  const texts = rangeValues(values, cells);
  const points = texts.map((text, idx) =>
    typeof text === "string" || typeof text === "number"
      ? element("c:pt", { idx }, element("c:v", {}, escapeXml(String(text))))
      : "",
  );
  const range = element(
    "c15:datalabelsRange",
    {},
    element("c15:f", {}, escapeXml(absoluteRange(cells))),
    element("c15:dlblRangeCache", {}, element("c:ptCount", { val: texts.length }), ...points),
  );
  return extension(SERIES_EXTENSION, range);
}

function extension(uri: string, content: string): string {
  const attributes = { uri, "xmlns:c15": NAMESPACE.chart2013 };
  return element("c:extLst", {}, element("c:ext", attributes, content));
}

/** Extension ids that Excel knows, from MS-ODRAWXML. */
const LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
const SERIES_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

/** Excel itself adds an empty field table here, which ISO/IEC 29500 does not allow beside another element. */
const SHOWS_RANGE = extension(LABEL_EXTENSION, element("c15:showDataLabelsRange", { val: true }));

/** The same on every refresh, unlike the random ids that Excel gives its fields. */
function fieldId(index: number): string {
  return `{54657274-6961-4C00-9000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}
