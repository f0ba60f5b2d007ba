import {
  OFFICE_RELATIONSHIPS_URI,
  PACKAGE_RELATIONSHIPS_URI,
  SPREADSHEET_URI,
} from "../opc/namespaces";

/** Namespaces, relationship types and content types of the parts we write (ISO/IEC 29500-4, MS-XLSX). */
export const NAMESPACE = {
  sheet: SPREADSHEET_URI,
  relationship: OFFICE_RELATIONSHIPS_URI,
  packageRelationships: PACKAGE_RELATIONSHIPS_URI,
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  excel2010: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  chart2013: "http://schemas.microsoft.com/office/drawing/2012/chart",
  excel2006: "http://schemas.microsoft.com/office/excel/2006/main",
} as const;

export const RELATIONSHIP = {
  worksheet: `${OFFICE_RELATIONSHIPS_URI}/worksheet`,
  styles: `${OFFICE_RELATIONSHIPS_URI}/styles`,
  drawing: `${OFFICE_RELATIONSHIPS_URI}/drawing`,
  chart: `${OFFICE_RELATIONSHIPS_URI}/chart`,
  table: `${OFFICE_RELATIONSHIPS_URI}/table`,
  hyperlink: `${OFFICE_RELATIONSHIPS_URI}/hyperlink`,
  calcChain: `${OFFICE_RELATIONSHIPS_URI}/calcChain`,
} as const;

const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument";
export const CONTENT_TYPE = {
  worksheet: `${OFFICE_TYPES}.spreadsheetml.worksheet+xml`,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  styles: `${OFFICE_TYPES}.spreadsheetml.styles+xml`,
  table: `${OFFICE_TYPES}.spreadsheetml.table+xml`,
  drawing: `${OFFICE_TYPES}.drawing+xml`,
  chart: `${OFFICE_TYPES}.drawingml.chart+xml`,
} as const;
