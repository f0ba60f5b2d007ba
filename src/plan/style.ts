import type { ColourRole } from "./colour";

/** Number formats in Excel's invariant form; the reader's Excel shows them in Swedish style. */
export const FORMATS = {
  general: "General",
  /** Figures of any size as they were typed: thousands apart, decimals where there are some. */
  typed: '[>=100]#,##0;[<=-100]"\u2212"#,##0;General',
  integer: '#,##0;"\u2212"#,##0;0',
  decimal1: '#,##0.0;"\u2212"#,##0.0;0.0',
  decimal2: '#,##0.00;"\u2212"#,##0.00;0.00',
  /** Deviations: always a sign. */
  signed: '+#,##0;"\u2212"#,##0;0',
  signed2: '+#,##0.00;"\u2212"#,##0.00;0.00',
  signed1: '+#,##0.0;"\u2212"#,##0.0;0.0',
  percent: '0%;"\u2212"0%;0%',
  percent1: '0.0%;"\u2212"0.0%;0.0%',
  percent2: '0.00%;"\u2212"0.00%;0.00%',
  signedPercent2: '+0.00%;"\u2212"0.00%;0.00%',
  /** Factors and variances of a development. */
  factor: "0.0000",
  scientific: "0.0E+00",
  signedPercent1: '+0.0%;"\u2212"0.0%;0.0%',
  /** A state as its symbol: 1 is good, −1 is not, 0 is not judged. */
  state: '"\u2713";"\u2717";"\u2013"',
  year: "0",
  date: "yyyy-mm-dd",
  text: "@",
  /** Shows nothing: for row keys in the margin column and values that only feed a bar. */
  hidden: ";;;",
} as const;
export type FormatName = keyof typeof FORMATS;

export interface Border {
  readonly line: "thin" | "medium" | "dotted";
  readonly colour: ColourRole;
}

/** The font of every cell whose style does not say otherwise; Calibri is in every Excel. */
export const DEFAULT_FONT = { name: "Calibri", size: 10, colour: "ink" } as const;

/** How a cell looks, apart from its number format. Everything left out is the default: that font, left/right by type. */
export interface StyleDefinition {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: ColourRole;
  readonly fill?: ColourRole;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
}

const HAIRLINE: Border = { line: "dotted", colour: "previous" };
const RULE: Border = { line: "thin", colour: "ink" };
const HEAVY: Border = { line: "medium", colour: "ink" };

export const STYLES = {
  body: {},
  title: { size: 18, bold: true },
  /** A title that may need two lines; for merged cells. */
  titleText: { size: 18, bold: true, wrap: true, vertical: "top" },
  subtitle: { colour: "secondary" },
  heading: { size: 12, bold: true },
  caption: { colour: "secondary" },
  /** Texts under tables and each other: at the foot of their row, which leaves a gap above. */
  note: { size: 9, colour: "secondary", wrap: true, vertical: "bottom" },
  paragraph: { wrap: true, vertical: "bottom" },
  /** A page of text, printed smaller than it is; its headings stand on the first line of their paragraph. */
  analysis: { size: 12, wrap: true, vertical: "top" },
  analysisHead: { size: 12, bold: true, wrap: true, vertical: "top" },
  keyLabel: { size: 9, colour: "secondary", top: HEAVY },
  keyValue: { size: 22, bold: true, horizontal: "left" },
  keyCompare: { size: 9, colour: "secondary", horizontal: "left" },
  columnHead: {
    colour: "secondary",
    bottom: RULE,
    horizontal: "right",
    vertical: "bottom",
    wrap: true,
  },
  columnHeadLeft: {
    colour: "secondary",
    bottom: RULE,
    horizontal: "left",
    vertical: "bottom",
    wrap: true,
  },
  rowHead: { bottom: HAIRLINE, wrap: true },
  rowHeadStrong: { bold: true, bottom: HAIRLINE, wrap: true },
  yearHead: { bottom: HAIRLINE, horizontal: "left" },
  yearHeadStrong: { bold: true, bottom: HAIRLINE, horizontal: "left" },
  cell: { bottom: HAIRLINE, horizontal: "right" },
  cellStrong: { bold: true, bottom: HAIRLINE, horizontal: "right" },
  /** Rows of words: a label, what the user sets, and grey text about it. */
  lineHead: { bottom: HAIRLINE, horizontal: "left", vertical: "center", wrap: true },
  lineInput: { fill: "input", bottom: HAIRLINE, horizontal: "left", vertical: "center" },
  lineNote: {
    colour: "secondary",
    bottom: HAIRLINE,
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  /** What programs read: on one line, cut where it does not fit. */
  technical: { colour: "secondary", bottom: HAIRLINE, horizontal: "left", vertical: "center" },
  cellText: { bottom: HAIRLINE, wrap: true, vertical: "top" },
  totalHead: { bold: true, top: RULE, bottom: HAIRLINE, wrap: true },
  total: { bold: true, top: RULE, bottom: HAIRLINE, horizontal: "right" },
  sumCell: { bold: true, fill: "band", bottom: HAIRLINE, horizontal: "right" },
  ofWhichHead: { italic: true, colour: "secondary", bottom: HAIRLINE, indent: 1, wrap: true },
  ofWhich: { italic: true, colour: "secondary", bottom: HAIRLINE, horizontal: "right" },
  mark: { colour: "secondary", bottom: HAIRLINE, horizontal: "right" },
  /** Words to the right of figures: a little apart from them, on the same line. */
  wordLine: { bottom: HAIRLINE, horizontal: "left", indent: 1, wrap: true },
  wordHead: {
    colour: "secondary",
    bottom: RULE,
    horizontal: "left",
    vertical: "bottom",
    indent: 1,
    wrap: true,
  },
  /** Words where figures stand: smaller, so that a sentence fits. */
  wordCell: {
    size: 8,
    colour: "secondary",
    bottom: HAIRLINE,
    horizontal: "right",
    wrap: true,
  },
  groupHead: { bold: true, colour: "secondary", bottom: HAIRLINE, wrap: true, vertical: "bottom" },
  /** Over several columns that belong together. */
  monthHead: { bold: true, colour: "secondary", horizontal: "center", bottom: HAIRLINE },
  stateSymbol: { bold: true, bottom: HAIRLINE, horizontal: "center" },
  stateWord: { bottom: HAIRLINE, horizontal: "left" },
  stateSymbolTotal: { bold: true, top: RULE, bottom: HAIRLINE, horizontal: "center" },
  stateWordTotal: { bold: true, top: RULE, bottom: HAIRLINE, horizontal: "left" },
  stateOpen: { colour: "secondary", bottom: HAIRLINE, horizontal: "left" },
  /** A figure that the user types. */
  inputCell: { fill: "input", bottom: HAIRLINE, horizontal: "right" },
  input: { fill: "input", bottom: HAIRLINE, wrap: true, vertical: "top" },
  inputHead: {
    colour: "secondary",
    fill: "input",
    bottom: RULE,
    horizontal: "left",
    vertical: "bottom",
    indent: 1,
    wrap: true,
  },
  footLink: { size: 9, colour: "accent", underline: true },
  link: { colour: "accent", underline: true, bottom: HAIRLINE, vertical: "top" },
} as const satisfies Readonly<Record<string, StyleDefinition>>;
export type StyleName = keyof typeof STYLES;
