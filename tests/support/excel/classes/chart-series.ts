import { ExcelRefusal, refuseArgument } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { cellCount, parseArea } from "../state/area";
import { type Bag, createBag, partOf } from "../state/bag";
import type { ChartState, SeriesState } from "../state/book";
import { contentAt } from "../state/cells";
import { addSeries, seriesReference } from "../state/charts";
import { shownValue } from "../state/content";
import { findSheet } from "../state/create-book";
import { splitAddress } from "../state/formula";
import { bagMembers, bagObject } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";

export const chartSeriesCollection: ClassModel<ChartState> = {
  sheetOf: ({ sheet }) => sheet,
  get: { count: ({ series }) => series.length },
  items: ({ series }) => series.map(seriesObject),
  read: {
    getCount: ({ series }) => series.length,
    getItemAt: ({ series }, index: number) => {
      const one = series[index];
      return one ? seriesObject(one) : refuseArgument(`series ${index}`);
    },
  },
  write: {
    add: (chart, name?: string, index?: number) => {
      const added = addSeries(chart, index ?? null);
      if (name !== undefined) added.look.props.name = name;
      return seriesObject(added);
    },
  },
};

const look = bagMembers(bagSchemas.ChartSeries, ({ chart, look: bag }: SeriesState) => ({
  sheet: chart.sheet,
  bag,
}));

export const chartSeries: ClassModel<SeriesState> = {
  sheetOf: ({ chart }) => chart.sheet,
  get: {
    ...look.get,
    dataLabels: (self) => {
      if (self.look.props.hasDataLabels !== true) refuseLabels("hasDataLabels");
      return bagObject(self.chart.sheet, partOf(self.look, "dataLabels"));
    },
    points: (self) => ({ className: "ChartPointsCollection", self }),
  },
  set: {
    ...look.set,
    gapWidth: (self, value: number) => {
      if (value < 0 || value > 500) refuseArgument(`gap width ${value}`);
      self.look.props.gapWidth = value;
    },
    overlap: (self, value: number) => {
      if (value < -100 || value > 100) refuseArgument(`overlap ${value}`);
      self.look.props.overlap = value;
    },
  },
  write: {
    delete: (self) => {
      self.chart.series.splice(self.chart.series.indexOf(self), 1);
    },
    setValues: (self, range: HostObject) => {
      self.values = seriesReference(rangeOf(range));
    },
    setXAxisValues: (self, range: HostObject) => {
      self.xValues = seriesReference(rangeOf(range));
    },
  },
};

export const chartPointsCollection: ClassModel<SeriesState> = {
  sheetOf: ({ chart }) => chart.sheet,
  get: { count: (series) => values(series).length },
  items: (series) => values(series).map((_, index) => pointObject(series, index)),
  read: {
    getCount: (series) => values(series).length,
    getItemAt: (series, index: number) =>
      index >= 0 && index < values(series).length
        ? pointObject(series, index)
        : refuseArgument(`point ${index} of ${values(series).length}`),
  },
};

interface PointSelf {
  readonly series: SeriesState;
  readonly index: number;
  readonly bag: Bag;
}

const point = bagMembers(bagSchemas.ChartPoint, ({ series, bag }: PointSelf) => ({
  sheet: series.chart.sheet,
  bag,
}));

export const chartPoint: ClassModel<PointSelf> = {
  sheetOf: ({ series }) => series.chart.sheet,
  get: {
    ...point.get,
    value: ({ series, index }) => values(series)[index] ?? null,
    dataLabel: (self) => {
      if (self.bag.props.hasDataLabel !== true) refuseLabels("hasDataLabel");
      return bagObject(self.series.chart.sheet, partOf(self.bag, "dataLabel"));
    },
  },
  set: point.set,
};

/** Labels can be styled only where there are some. */
function refuseLabels(property: string): never {
  throw new ExcelRefusal("InvalidOperation", `${property} is not true`);
}

function seriesObject(self: SeriesState): HostObject {
  return { className: "ChartSeries", self };
}

function pointObject(series: SeriesState, index: number): HostObject {
  const bag = series.points.get(index) ?? createBag(bagSchemas, "ChartPoint");
  series.points.set(index, bag);
  const self: PointSelf = { series, index, bag };
  return { className: "ChartPoint", self };
}

/** What the cells behind a series show now. */
function values({ chart, values: reference }: SeriesState): readonly unknown[] {
  if (reference === null || reference.includes("#REF!")) return [];
  const { sheet: name, cells } = splitAddress(reference.slice(1));
  const sheet = name === null ? chart.sheet : findSheet(chart.sheet.book, name);
  if (!sheet) return [];
  const area = parseArea(cells);
  return Array.from({ length: cellCount(area) }, (_, index) => {
    const [down, right] = area.columns === 1 ? [index, 0] : [0, index];
    return shownValue(contentAt(sheet.cells, area.top + down, area.left + right));
  });
}
