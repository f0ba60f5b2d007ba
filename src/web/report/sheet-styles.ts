import { makeStyles, tokens } from "@fluentui/react-components";
import { colour, OWN_COLOURS } from "./cell-styles";

/** Sheets are paper, also where the page around them is dark: that is how they will be printed. */
export const useSheetStyles = makeStyles({
  paper: {
    boxSizing: "border-box",
    maxWidth: "75rem",
    overflowX: "auto",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: colour("white"),
    color: colour("ink"),
    ...OWN_COLOURS,
    boxShadow: tokens.shadow4,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "Calibri, Carlito, " + tokens.fontFamilyBase,
    lineHeight: 1.35,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: {
    fontSize: "0.75rem",
    color: colour("secondary"),
    ...OWN_COLOURS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  table: { borderCollapse: "collapse", margin: `${tokens.spacingVerticalM} 0`, width: "100%" },
  cell: { padding: "0.2rem 0.35rem" },
  rowHead: { minWidth: "9rem" },
  number: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  meant: { outline: `2px solid ${colour("accent")}`, outlineOffset: "-2px" },
});
