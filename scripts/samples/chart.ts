/** A row of cells that a chart points at, with the points it keeps so that it draws before anything is recalculated. */
interface CachedRow {
  readonly row: number;
  readonly firstColumn: number;
  readonly cached: readonly (number | string | null)[];
}

/** One line of the chart; rows and columns count from 1, as exceljs does. */
export interface ChartSeries {
  readonly sheet: string;
  readonly name: { readonly row: number; readonly column: number; readonly text: string };
  readonly categories: CachedRow;
  readonly values: CachedRow;
}

/** The chart's lines and the row (from 0) that its upper edge stands on. */
export interface ChartPlace {
  readonly series: readonly ChartSeries[];
  readonly firstRow: number;
}

/** A drawing with one chart for the book's first sheet. */
export interface GraftedChart {
  readonly chartXml: string;
  readonly drawingXml: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";
const ROWS_HIGH = 15;
const LINE_COLOURS = ["A9BDB4", "7A9488", "2F5D50"];

/** The economist's own chart: households month by month, one line a year. It stands under the tables. */
export function householdsChart({ series, firstRow }: ChartPlace): GraftedChart {
  const lines = series.map(lineXml).join("");
  return {
    chartXml:
      `${HEAD}<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:r="${OFFICE}">` +
      `<c:roundedCorners val="0"/><c:chart>${titleXml("Pågående hushåll per månad")}` +
      `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/>` +
      `<c:varyColors val="0"/>${lines}<c:marker val="1"/><c:axId val="5001"/><c:axId val="5002"/>` +
      `</c:lineChart>${AXES}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
      `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
    drawingXml: drawingXml({ firstRow, lastRow: firstRow + ROWS_HIGH, lastColumn: 13 }),
  };
}

/** Adds the chart's parts to a package of text parts and ties them to its first sheet. */
export function graftChart(parts: Map<string, string>, chart: GraftedChart): void {
  const sheet = "xl/worksheets/sheet1.xml";
  const sheetRels = "xl/worksheets/_rels/sheet1.xml.rels";
  parts.set("xl/charts/chart1.xml", chart.chartXml);
  parts.set("xl/drawings/drawing1.xml", chart.drawingXml);
  parts.set("xl/drawings/_rels/drawing1.xml.rels", relsXml("chart", "../charts/chart1.xml"));
  if (parts.has(sheetRels)) throw new Error(`${sheetRels} has relations the graft does not know`);
  parts.set(sheetRels, relsXml("drawing", "../drawings/drawing1.xml"));
  replaceIn(parts, sheet, "</worksheet>", '<drawing r:id="rId1"/></worksheet>');
  replaceIn(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/>` +
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPES}.drawingml.chart+xml"/></Types>`,
  );
}

function replaceIn(parts: Map<string, string>, path: string, found: string, by: string): void {
  const text = parts.get(path);
  if (!text?.includes(found)) throw new Error(`${path} has no ${found}`);
  parts.set(path, text.replace(found, by));
}

function relsXml(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

function lineXml(series: ChartSeries, at: number): string {
  const colour = LINE_COLOURS[at] ?? "000000";
  const { name, categories, values } = series;
  const nameRef = `${quoted(series.sheet)}!$A$${name.row}`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${nameRef}</c:f><c:strCache>` +
    `<c:ptCount val="1"/><c:pt idx="0"><c:v>${name.text}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="none"/></c:marker>` +
    `<c:cat><c:strRef><c:f>${rowRef(series.sheet, categories)}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${rowRef(series.sheet, values)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>` +
    `<c:smooth val="0"/></c:ser>`
  );
}

/** The twelve months stand in columns B–M. */
function rowRef(sheet: string, { row }: CachedRow): string {
  return `${quoted(sheet)}!$B$${row}:$M$${row}`;
}

function quoted(sheet: string): string {
  return `'${sheet}'`;
}

function points({ cached }: CachedRow): string {
  const kept = cached.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${cached.length}"/>${kept.join("")}`;
}

function titleXml(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="sv-SE" sz="1200" b="1"/><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const SCALE = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
const PALE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
const AXES =
  `<c:catAx><c:axId val="5001"/>${SCALE}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  `${NO_TICKS}<c:tickLblPos val="low"/><c:crossAx val="5002"/><c:crosses val="autoZero"/></c:catAx>` +
  `<c:valAx><c:axId val="5002"/><c:scaling><c:orientation val="minMax"/><c:min val="2800"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="l"/><c:majorGridlines>${PALE}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>` +
  `${NO_TICKS}<c:tickLblPos val="nextTo"/><c:crossAx val="5001"/><c:crosses val="autoZero"/></c:valAx>`;

function drawingXml(place: { firstRow: number; lastRow: number; lastColumn: number }): string {
  const at = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main"><xdr:twoCellAnchor>` +
    `<xdr:from>${at(0, place.firstRow)}</xdr:from><xdr:to>${at(place.lastColumn, place.lastRow)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1" descr="Pågående hushåll per månad, en linje per år"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" xmlns:r="${OFFICE}" r:id="rId1"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}
