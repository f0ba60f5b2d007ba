import type { ChartAnchor, ChartPlan, ChartSeries } from "../../chart";
import type { ColourRole } from "../../colour";
import type { PlanInput } from "../../input";
import type { CellValue } from "../../model";
import type { Computed } from "../../computed";
import { printMoney } from "../../money-text";
import { unitFormat } from "../number-look";
import type { WaterfallColumn } from "./columns";
import type { WaterfallRow } from "./rows";
import type { WaterfallData } from "./table";

/** What a waterfall says, made of its total in print and of its bars in words. */
export interface WaterfallSaying {
  readonly title: (total: string) => string;
  readonly alt: (bars: string) => string;
  readonly totalColour: ColourRole;
}

/**
 * Deviation per area as a waterfall: an invisible base, what is better in the colour of good, what is worse in that of bad,
 * and the total. Labels stand above the bars, from their own cells, so that a bar across zero carries one label.
 */
export function waterfallChart(
  key: string,
  data: WaterfallData,
  saying: WaterfallSaying,
  { texts: { sheets }, language }: PlanInput,
  anchor: ChartAnchor,
): ChartPlan {
  const texts = sheets.statement;
  const total = printMoney(data.total, {
    unit: data.unit,
    sign: "always",
    language,
    words: sheets.words,
  });
  const column = (of: WaterfallColumn, colour: ChartSeries["colour"]): ChartSeries => ({
    key: of,
    name: data.head(of),
    values: data.values(of),
    shape: "stacked-column",
    axis: "primary",
    colour,
  });
  const labels: ChartSeries = {
    ...column("top", "none"),
    shape: "line",
    labelCells: data.values("label"),
  };
  return {
    key,
    title: saying.title(total),
    altText: saying.alt(data.rows.map(barWords).join(", ")),
    anchor,
    categories: data.values("area"),
    series: [
      column("base", "none"),
      column("gainAbove", "good"),
      column("gainBelow", "good"),
      column("lossAbove", "bad"),
      column("lossBelow", "bad"),
      column("total", saying.totalColour),
      labels,
    ],
    primary: {
      title: texts.waterfallAxis(sheets.words.unit[data.unit]),
      format: unitFormat(data.unit),
    },
    legend: false,
  };
}

function barWords(row: WaterfallRow): string {
  return `${textOf(row.area)} ${textOf(row.label)}`;
}

function textOf(content: Computed | CellValue | undefined): string {
  const isComputed = typeof content === "object" && content !== null && "formula" in content;
  const value = isComputed ? content.value : content;
  return typeof value === "string" ? value : "";
}
