import { escaped, HEAD, OFFICE, SPREADSHEET, type SharedStrings } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";

/** All parts but the worksheets and the shared strings, for sheets of these names in this order; a chart stands on the first. */
export function packageParts(sheets: readonly string[]): Readonly<Record<string, string>> {
  const numbers = sheets.map((_, at) => at + 1);
  return {
    "[Content_Types].xml": contentTypes(numbers),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
      sheets
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("") +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...numbers.map((n) => ["worksheet", `worksheets/sheet${n}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["drawing", "../drawings/drawing1.xml"]]),
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": CHART,
  };
}

export function sharedStringsXml({ numbers, uses }: SharedStrings): string {
  const items = [...numbers.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("");
  return `${HEAD}<sst xmlns="${SPREADSHEET}" count="${uses}" uniqueCount="${numbers.size}">${items}</sst>`;
}

function contentTypes(sheets: readonly number[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook.xml", "spreadsheetml.sheet.main") +
    sheets.map((n) => override(`worksheets/sheet${n}.xml`, "spreadsheetml.worksheet")).join("") +
    override("styles.xml", "spreadsheetml.styles") +
    override("sharedStrings.xml", "spreadsheetml.sharedStrings") +
    override("drawings/drawing1.xml", "drawing") +
    override("charts/chart1.xml", "drawingml.chart") +
    "</Types>"
  );
}

function relationships(items: readonly (readonly [kind: string, target: string])[]): string {
  const elements = items.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
const STYLES =
  `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1">${XF}/></cellStyleXfs><cellXfs count="4">${XF} xfId="0"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const corner = (column: number, row: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main"><xdr:twoCellAnchor>` +
  `<xdr:from>${corner(0, 4)}</xdr:from><xdr:to>${corner(8, 20)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
  `<xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/>` +
  `<a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" ` +
  `xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const AXIS = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
const CHART =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:r="${OFFICE}"><c:chart>` +
  `<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Indikatorer!$E$2:$E$11</c:f>` +
  `</c:numRef></c:val></c:ser><c:axId val="1001"/><c:axId val="1002"/></c:barChart>` +
  `<c:catAx><c:axId val="1001"/>${AXIS}<c:axPos val="b"/><c:crossAx val="1002"/></c:catAx>` +
  `<c:valAx><c:axId val="1002"/>${AXIS}<c:axPos val="l"/><c:crossAx val="1001"/></c:valAx>` +
  `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
