import { refuseArgument, refuseMissing } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { parseArea, type Area } from "../state/area";
import { partOf } from "../state/bag";
import type { ChartState, SheetState } from "../state/book";
import { addChart, placeChart, setData } from "../state/charts";
import { colour } from "../state/colour";
import { splitAddress } from "../state/formula";
import { bagMembers, bagModel, bagObject, type BagSelf } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";

export const chartCollection: ClassModel<SheetState> = {
  sheetOf: (sheet) => sheet,
  get: { count: ({ charts }) => charts.length },
  items: ({ charts }) => charts.map(chartObject),
  read: {
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, name: string) => find(sheet, name) ?? refuseMissing(`no chart ${name}`),
    getItemAt: ({ charts }, index: number) => {
      const chart = charts[index];
      return chart ? chartObject(chart) : refuseArgument(`chart ${index}`);
    },
    getItemOrNullObject: (sheet, name: string) => find(sheet, name),
  },
  write: {
    add: (sheet, type: string, source: HostObject, seriesBy = "Auto") =>
      chartObject(addChart(sheet, type, rangeOf(source), String(seriesBy))),
  },
};

const look = bagMembers(bagSchemas.Chart, ({ sheet, look: bag }: ChartState) => ({ sheet, bag }));

const PLACES = ["left", "top", "width", "height"] as const;

export const chart: ClassModel<ChartState> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "Id", read: ({ id }) => id },
  get: {
    ...look.get,
    ...Object.fromEntries(PLACES.map((place) => [place, (self: ChartState) => self[place]])),
    id: ({ id }) => id,
    axes: (self) => ({ className: "ChartAxes", self }),
    legend: (self) => ({ className: "ChartLegend", self }),
    series: (self) => ({ className: "ChartSeriesCollection", self }),
    worksheet: ({ sheet }) => ({ className: "Worksheet", self: sheet }),
  },
  set: {
    ...look.set,
    ...Object.fromEntries(
      PLACES.map((place) => [
        place,
        (self: ChartState, value: number) => {
          if (value < 0) refuseArgument(`${place} ${value}`);
          self[place] = value;
        },
      ]),
    ),
    chartType: (self, type: string) => {
      self.look.props.chartType = type;
      for (const series of self.series) series.look.props.chartType = type;
    },
  },
  write: {
    delete: (self) => {
      self.sheet.charts.splice(self.sheet.charts.indexOf(self), 1);
    },
    setData: (self, source: HostObject, seriesBy = "Auto") => {
      setData(self, rangeOf(source), String(seriesBy));
    },
    setPosition: (self, start: HostObject | string, end?: HostObject | string) => {
      placeChart(self, areaOf(start), areaOf(end ?? start));
    },
  },
  view: { activate: () => null },
};

/** Secondary axes are there only while a series is drawn on them. */
export const chartAxes: ClassModel<ChartState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {
    categoryAxis: (self) => axis(self, "categoryAxis"),
    seriesAxis: (self) => axis(self, "seriesAxis"),
    valueAxis: (self) => axis(self, "valueAxis"),
  },
  read: {
    getItem: (self, type: string, group = "Primary") => {
      if (type === "Invalid") return refuseArgument("axis type Invalid");
      if (group === "Primary") return axis(self, `${type.toLowerCase()}Axis`);
      const isUsed = self.series.some(({ look: { props } }) => props.axisGroup === "Secondary");
      return isUsed && type !== "Series"
        ? axis(self, `secondary${type}Axis`)
        : refuseMissing("no series on the secondary axis");
    },
  },
};

/** Titles show up when they get a text. */
export function titleModel(className: "ChartTitle" | "ChartAxisTitle"): ClassModel<BagSelf> {
  const model = bagModel(bagSchemas[className]);
  return {
    ...model,
    set: {
      ...model.set,
      text: ({ bag }, text: string) => {
        bag.props.text = text;
        bag.props.visible = true;
      },
    },
  };
}

export const chartFill: ClassModel<BagSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  write: {
    clear: ({ bag }) => {
      bag.props.solidColor = "none";
    },
    setSolidColor: ({ bag }, color: string) => {
      bag.props.solidColor = colour(color);
    },
  },
};

/** Lines and borders of charts: `clear` draws none. */
export function lineModel(className: "ChartLineFormat" | "ChartBorder"): ClassModel<BagSelf> {
  return {
    ...bagModel(bagSchemas[className]),
    write: {
      clear: ({ bag }) => {
        bag.props.lineStyle = "None";
      },
    },
  };
}

function axis({ sheet, look: bag }: ChartState, name: string): HostObject {
  return bagObject(sheet, partOf(partOf(bag, "axes"), name));
}

function chartObject(self: ChartState): HostObject {
  return { className: "Chart", self };
}

/** By name, ignoring case, or by id. */
function find({ charts }: SheetState, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found = charts.find(
    ({ id, look: { props } }) => id === key || String(props.name).toLowerCase() === wanted,
  );
  return found ? chartObject(found) : null;
}

function areaOf(range: HostObject | string): Area {
  return typeof range === "string" ? parseArea(splitAddress(range).cells) : rangeOf(range).area;
}
