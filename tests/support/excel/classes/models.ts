import { bagModels } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel } from "./class-model";
import { freezePanes } from "./freeze-panes";
import { namedItem, namedItemCollection } from "./named-item";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { application, setting, settingCollection, workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetProtection } from "./worksheet-protection";

/** Every class that the test host knows, by its declared name. */
export const models: Readonly<Record<string, ClassModel<unknown>>> = {
  ...bagModels(bagSchemas),
  Application: application,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
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
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
