import type { BrowserExcel } from "./browser-excel";

/** The cells that the user sees selected: "Drift period B7". */
export function shown(excel: BrowserExcel): string {
  const { activeSheet, sheets } = excel.book();
  return `${activeSheet} ${sheets.find(({ name }) => name === activeSheet)?.selection ?? ""}`;
}
