import { autoFilter } from "./auto-filter";
import { bagModels } from "./bag-model";
import { bagSchemas } from "./bags";
import { chart, chartAxes, chartCollection, chartFill, lineModel, titleModel } from "./chart";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection } from "./chart-legend";
import {
  chartPoint,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
} from "./chart-series";
import type { ClassModel } from "./class-model";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments";
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorderCollection,
} from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { freezePanes } from "./freeze-panes";
import { namedItem, namedItemCollection } from "./named-item";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { table, tableCollection, tableScopedCollection } from "./table";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { application, setting, settingCollection, workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetProtection } from "./worksheet-protection";

/** Every class that the test host knows, by its declared name. */
export const models: Readonly<Record<string, ClassModel<unknown>>> = {
  ...bagModels(bagSchemas),
  Application: application,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxisTitle: titleModel("ChartAxisTitle"),
  ChartBorder: lineModel("ChartBorder"),
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLineFormat: lineModel("ChartLineFormat"),
  ChartPoint: chartPoint,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartTitle: titleModel("ChartTitle"),
  Comment: comment,
  CommentCollection: commentCollection,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplyCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableScopedCollection: tableScopedCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
