import { COLOURS } from "../../../plan/colour";
import type { PlannedCell, SheetPlan } from "../../../plan/model";
import { DEFAULT_FONT, type StyleDefinition, STYLES } from "../../../plan/style";
import { type Area, rangeAt } from "../area";
import { type Operation, operation } from "./operation";
import { type CellMark, rectangles } from "./rectangles";

/** Gives the area of a plan its font, and cells what their styles add to it. */
export function lookOperations({ cells }: SheetPlan, area: Area): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      const { font } = rangeAt(sheet, area).format;
      font.name = DEFAULT_FONT.name;
      font.size = DEFAULT_FONT.size;
      font.color = `#${COLOURS[DEFAULT_FONT.colour]}`;
    }),
    ...LOOKS.flatMap((look) => look(cells)),
  ];
}

/** One property of a look, set on as few areas as have it in common. */
function look<T extends string | number | true>(
  read: (style: StyleDefinition) => T | undefined,
  write: (format: Excel.RangeFormat, value: T) => void,
): (cells: readonly PlannedCell[]) => readonly Operation[] {
  return (cells) =>
    rectangles(marksOf(cells, read)).map(({ area, mark }) =>
      operation(({ sheet }) => {
        write(rangeAt(sheet, area).format, mark);
      }),
    );
}

/** The cells whose style has a value for something. */
export function marksOf<T>(
  cells: readonly PlannedCell[],
  read: (style: StyleDefinition) => T | undefined,
): readonly CellMark<T>[] {
  return cells.flatMap(({ row, column, style }) => {
    const mark = read(STYLES[style]);
    return mark === undefined ? [] : [{ row, column, mark }];
  });
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const LOOKS = [
  look(
    ({ size }) => size,
    (format, size) => (format.font.size = size),
  ),
  look(
    ({ bold }) => isOn(bold),
    (format, bold) => (format.font.bold = bold),
  ),
  look(
    ({ italic }) => isOn(italic),
    (format, italic) => (format.font.italic = italic),
  ),
  look(
    ({ underline }) => isOn(underline),
    (format) => (format.font.underline = "Single"),
  ),
  look(
    ({ colour }) => colour,
    (format, colour) => (format.font.color = `#${COLOURS[colour]}`),
  ),
  look(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${COLOURS[fill]}`),
  ),
  look(
    // Indents count from an edge: without one Excel ignores them.
    ({ horizontal, indent }) => horizontal ?? (indent === undefined ? undefined : "left"),
    (format, horizontal) => (format.horizontalAlignment = HORIZONTAL[horizontal]),
  ),
  look(
    ({ vertical }) => vertical,
    (format, vertical) => (format.verticalAlignment = VERTICAL[vertical]),
  ),
  look(
    ({ wrap }) => isOn(wrap),
    (format, wrap) => (format.wrapText = wrap),
  ),
  look(
    ({ indent }) => indent,
    (format, indent) => (format.indentLevel = indent),
  ),
];

function isOn(flag: boolean | undefined): true | undefined {
  return flag === true ? true : undefined;
}
