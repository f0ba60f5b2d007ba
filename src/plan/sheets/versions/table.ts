import type { RangePlace } from "../../../core/model/place";
import type { Version } from "../../../core/model/version";
import { VERSION_GROUPS, type VersionGroup } from "../../../core/texts/sheets/versions";
import { addBlock, area, put, type Draft } from "../../draft";
import { call, text } from "../../formula";
import { groupOf, type KeyFigureNow } from "./figures";
import { isChosen, type Choice } from "./choice";
import { CHANGE, LABEL, STATE, THEN, UNIT } from "./layout";
import { putVersionRow, type VersionContext, type VersionRow, type VersionRowCells } from "./row";

/** The comparison as it stands on the sheet. */
export interface VersionTable {
  readonly rows: ReadonlyMap<string, VersionRowCells>;
  /** The column that says what is new and gone. */
  readonly states: RangePlace;
  readonly bottom: number;
}

/** The report's figures, then those that only versions have, each once; the newest version names them. */
export function versionRows(
  figures: readonly KeyFigureNow[],
  versions: readonly Version[],
): readonly VersionRow[] {
  const rows = new Map<string, VersionRow>(figures.map((now) => [now.key, { ...now, now }]));
  for (const { figures: kept } of versions.toReversed()) {
    for (const figure of kept)
      if (!rows.has(figure.key)) rows.set(figure.key, { ...figure, now: null });
  }
  return [...rows.values()];
}

/** Whether a row has something to compare: the report has the figure, or the chosen version. The others are only stored. */
export function isCompared({ now, key }: VersionRow, { version }: Choice): boolean {
  return now !== null || version?.figures.some((kept) => kept.key === key) === true;
}

/** Groups whose figures are better the higher they are. */
const DEVIATIONS: ReadonlySet<VersionGroup> = new Set(["forecastDeviation", "deviation"]);

/** Head and rows of the comparison, by group. */
export function putVersionTable(
  context: VersionContext,
  head: number,
  compared: readonly VersionRow[],
): VersionTable {
  const { draft, input } = context;
  putTableHead(context, head);
  const rows = new Map<string, VersionRowCells>();
  let row = head + 1;
  for (const group of VERSION_GROUPS) {
    const own = compared.filter(({ key }) => groupOf(key) === group);
    if (own.length === 0) continue;
    putGroupHead(draft, row++, input.texts.sheets.versions.group[group]);
    const top = row;
    for (const each of own) rows.set(each.key, putVersionRow(context, row++, each));
    if (DEVIATIONS.has(group)) {
      const changes = area(draft, top, CHANGE, row - 1, CHANGE);
      draft.conditionalFormats.push({ kind: "sign", range: changes });
    }
  }
  const bottom = row - 1;
  addBlock(draft, "versions.table", "table", area(draft, head, LABEL, bottom, STATE));
  return { rows, states: area(draft, head, STATE, bottom, STATE), bottom };
}

const HEAD_HEIGHT = 42;
const GROUP_HEIGHT = 22;

function putTableHead({ draft, choice, input }: VersionContext, row: number): void {
  const texts = input.texts.sheets.versions;
  put(draft, row, LABEL, texts.figure, { style: "columnHeadLeft" });
  put(draft, row, UNIT, texts.unit, { style: "columnHeadLeft" });
  const then = {
    formula: call("IF", isChosen(choice), choice.name.formula, text(texts.then)),
    value: choice.version ? choice.name.value : texts.then,
  };
  const heads = [then, texts.now(input.reportMonth), texts.change, texts.changeShare, null];
  heads.forEach((head, at) => put(draft, row, THEN + at, head, { style: "columnHead" }));
  draft.rowHeights.set(row, HEAD_HEIGHT);
}

function putGroupHead(draft: Draft, row: number, heading: string): void {
  put(draft, row, LABEL, heading, { style: "groupHead" });
  for (let column = UNIT; column <= STATE; column += 1)
    put(draft, row, column, null, { style: "groupHead" });
  draft.rowHeights.set(row, GROUP_HEIGHT);
}
