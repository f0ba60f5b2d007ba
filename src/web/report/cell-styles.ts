import { makeStyles, mergeClasses, type GriffelStyle } from "@fluentui/react-components";
import { COLOURS, type ColourRole } from "../../plan/colour";
import {
  DEFAULT_FONT,
  STYLES,
  type Border,
  type StyleDefinition,
  type StyleName,
} from "../../plan/style";
import type { CellView } from "../../report/view/model";

/** Points of the sheet's fonts as the page's own unit, so that they grow with the reader's font size. */
const REM_PER_POINT = 1 / 12;

/** In high contrast, text has the reader's own colours; that is what browsers do, and tools must be told. */
export const OWN_COLOURS = { "@media (forced-colors: active)": { color: "CanvasText" } } as const;

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

export function colour(role: ColourRole): string {
  return `#${COLOURS[role]}`;
}

/** The class of a cell that looks as it does on the sheet. */
export function useCellClass(): (cell: CellView) => string {
  const styles = useCellStyles();
  const looks = useStyles();
  return ({ style, isNumber, tone }) => {
    const definition: StyleDefinition = STYLES[style];
    const isOpen = definition.horizontal === undefined;
    return mergeClasses(styles[style], isNumber && isOpen && looks.right, tone && looks[tone]);
  };
}

const useStyles = makeStyles({
  right: { textAlign: "right" },
  good: { color: colour("good"), ...OWN_COLOURS },
  bad: { color: colour("bad"), ...OWN_COLOURS },
});

// Object.fromEntries forgets which names it was given.
const useCellStyles = makeStyles(
  Object.fromEntries(
    Object.entries(STYLES).map(([name, style]) => [name, makeCss(style)]),
  ) as Record<StyleName, GriffelStyle>,
);

function makeCss(style: StyleDefinition): GriffelStyle {
  const { size = DEFAULT_FONT.size, colour: ink = DEFAULT_FONT.colour, indent } = style;
  return {
    fontSize: `${(size * REM_PER_POINT).toFixed(3)}rem`,
    color: colour(ink),
    ...OWN_COLOURS,
    fontWeight: style.bold ? 600 : 400,
    ...(style.italic && { fontStyle: "italic" }),
    ...(style.fill && { backgroundColor: colour(style.fill) }),
    ...(style.top && { borderTop: borderCss(style.top) }),
    ...(style.bottom && { borderBottom: borderCss(style.bottom) }),
    textAlign: style.horizontal ?? "left",
    verticalAlign: VERTICAL[style.vertical ?? "bottom"],
    ...(indent !== undefined && { paddingLeft: `${indent + 0.25}rem` }),
  };
}

function borderCss({ line, colour: role }: Border): string {
  const look = { thin: "1px solid", medium: "2px solid", dotted: "1px dotted" }[line];
  return `${look} ${colour(role)}`;
}
