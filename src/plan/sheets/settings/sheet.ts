import { SETTING_KEYS } from "../../../core/model/setting-keys";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import { OWNED_NAME_PREFIX, type CellValue, type SheetPlan } from "../../model";
import type { FormatName } from "../../style";
import { textHeight } from "../../text-block";
import { SETTINGS_TABLE, shownSettings, type SettingsInput, type ShownSetting } from "./rows";

/** The hidden name over the settings table, heads included, by which it is read back. */
export const SETTINGS_NAME = `${OWNED_NAME_PREFIX}settings.table`;

const { top, label, value, recognised, description, key } = SETTINGS_TABLE;
/** Empty rows in the table for what users want to add; only cells of ours are read and rewritten. */
const SPARE_ROWS = 3;
/** Points: a line with some air. */
const ROW_HEIGHT = 18;
const COLUMN_WIDTHS = [1.5, 56, 18, 24, 78, 34];

/** Inställningar: what the user can set, beside what holds otherwise. */
export function planSettings(input: SettingsInput): SheetPlan {
  const texts = input.texts.sheets.settings;
  const draft = startDraft("settings", input.names.settings);
  put(draft, 0, label, texts.title, { style: "title" });
  put(draft, 1, label, texts.subtitle, { style: "subtitle" });
  put(draft, 2, label, texts.hint, { style: "subtitle" });
  addBlock(draft, "title", "title", area(draft, 0, label, 2, key));

  put(draft, top, label, texts.columns.label, { style: "columnHeadLeft" });
  put(draft, top, value, texts.columns.value, { style: "inputHead" });
  put(draft, top, recognised, texts.columns.recognised, { style: "columnHeadLeft" });
  put(draft, top, description, texts.columns.description, { style: "columnHeadLeft" });
  put(draft, top, key, texts.columns.key, { style: "columnHeadLeft" });
  const settings = shownSettings(input);
  settings.forEach((setting, index) => {
    putSetting(draft, top + 1 + index, setting);
  });
  const bottom = top + settings.length + SPARE_ROWS;
  for (let row = top + settings.length + 1; row <= bottom; row += 1) putSpareRow(draft, row);
  const table = area(draft, top, label, bottom, key);
  addBlock(draft, "settings", "table", table);
  draft.names.push({ name: SETTINGS_NAME, range: table });
  return finishDraft(draft, {
    columnWidths: COLUMN_WIDTHS,
    freeze: { rows: top + 1, columns: 0 },
    print: {
      // The keys are for programs.
      area: area(draft, 0, 0, bottom, description),
      orientation: "landscape",
      pagesHigh: 0,
      titleRows: { top, bottom: top },
    },
  });
}

function putSetting(draft: Draft, row: number, setting: ShownSetting): void {
  put(draft, row, label, setting.label, { style: "lineHead" });
  put(draft, row, value, setting.value, {
    style: "lineInput",
    // As text, 2020-08 stays what was typed instead of becoming a date.
    format: setting.key === SETTING_KEYS.reportMonth ? "text" : formatOf(setting.value),
  });
  put(draft, row, recognised, setting.recognised, {
    style: "lineNote",
    format: formatOf(setting.recognised),
  });
  put(draft, row, description, setting.description, { style: "lineNote" });
  put(draft, row, key, setting.key, { style: "technical" });
  const height = Math.max(
    ROW_HEIGHT,
    cellHeight(setting.label, label),
    cellHeight(setting.description, description),
  );
  draft.rowHeights.set(row, height);
}

function cellHeight(text: string, column: number): number {
  const place = { left: column, right: column, columnWidths: COLUMN_WIDTHS };
  return textHeight(text, { ...place, style: "paragraph" });
}

function putSpareRow(draft: Draft, row: number): void {
  for (const column of [label, value, recognised, description, key])
    put(draft, row, column, null, { style: column === recognised ? "lineNote" : "lineInput" });
  draft.rowHeights.set(row, ROW_HEIGHT);
}

function formatOf(shown: CellValue): FormatName {
  return typeof shown === "number" ? "integer" : "general";
}
