import type { CellPlace, RangePlace } from "../core/model/place";
import type { ColourRole } from "./colour";
import type { FormatName } from "./style";

/**
 * One series. `column` clusters, `stacked-column` stacks on the series before it. A `line` may break where cells are
 * empty. `colour: "none"` draws nothing: the hidden base of a waterfall.
 */
export interface ChartSeries {
  readonly key: string;
  /** The cell that names the series. */
  readonly name: CellPlace;
  readonly values: RangePlace;
  readonly shape: "line" | "column" | "stacked-column";
  readonly axis: "primary" | "secondary";
  readonly colour: ColourRole | "none";
  /** Lines only, in points. */
  readonly width?: number;
  readonly dashed?: boolean;
  /** `last` names the series at its last point; `values` prints each value. */
  readonly labels?: "last" | "values";
  /** Where the name at the last point stands when to the right of it is no room; left out, to the right. */
  readonly labelPlace?: "above" | "below";
  /** Cells whose texts stand above the points, one a point; empty cells print nothing. For series without `labels`. */
  readonly labelCells?: RangePlace;
}

export interface ChartAxis {
  readonly title: string;
  readonly format: FormatName;
  /** Where the axis starts; left out, Excel chooses. Columns always start at zero. */
  readonly minimum?: number;
}

/** Cells that a chart covers: from the top left corner of one cell to the top left corner of another. */
export interface ChartAnchor {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ChartPlan {
  /** Stable: hosts find the chart again by it on the next refresh. */
  readonly key: string;
  readonly title: string;
  readonly altText: string;
  readonly anchor: ChartAnchor;
  readonly categories: RangePlace;
  readonly series: readonly ChartSeries[];
  readonly categoryAxisTitle?: string;
  readonly primary: ChartAxis;
  readonly secondary?: ChartAxis;
  readonly legend: boolean;
}

/** Every chart of ours has a name that starts so, and no chart of the user's does. */
export const CHART_NAME_PREFIX = "Tertial.";

/** The name a chart carries in the workbook, by which hosts find it again. */
export function chartName(key: string): string {
  return CHART_NAME_PREFIX + key;
}
