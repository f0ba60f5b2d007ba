import { refuseArgument } from "../wire/errors";
import { partOf } from "../state/bag";
import type { ChartState, SeriesState } from "../state/book";
import { bagMembers } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";

const look = bagMembers(bagSchemas.ChartLegend, ({ sheet, look: bag }: ChartState) => ({
  sheet,
  bag: partOf(bag, "legend"),
}));

export const chartLegend: ClassModel<ChartState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    ...look.get,
    legendEntries: (self) => ({ className: "ChartLegendEntryCollection", self }),
  },
  set: look.set,
};

/** One entry for each series, in their order. */
export const chartLegendEntryCollection: ClassModel<ChartState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: ({ series }) => series.map(entryObject),
  read: {
    getCount: ({ series }) => series.length,
    getItemAt: ({ series }, index: number) => {
      const one = series[index];
      return one ? entryObject(one) : refuseArgument(`legend entry ${index}`);
    },
  },
};

export const chartLegendEntry: ClassModel<SeriesState> = {
  sheetOf: ({ chart }) => chart.sheet,
  get: {
    index: (series) => series.chart.series.indexOf(series),
    visible: ({ look: { props } }) => props.inLegend,
  },
  set: {
    visible: ({ look: { props } }, visible: boolean) => {
      props.inLegend = visible;
    },
  },
};

function entryObject(self: SeriesState): HostObject {
  return { className: "ChartLegendEntry", self };
}
