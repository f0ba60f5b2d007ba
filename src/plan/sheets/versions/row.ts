import { versionChange } from "../../../core/calc/version-change";
import { isoMonth } from "../../../core/model/month";
import type { CellPlace, RangePlace } from "../../../core/model/place";
import type { KeptFigure, Version } from "../../../core/model/version";
import { reference, type Computed } from "../../computed";
import { put, type Draft } from "../../draft";
import { versionFigureId } from "../../figure-ids";
import { binary, call, cell, number, range, text, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import type { FormatName, StyleName } from "../../style";
import { textHeight } from "../../text-block";
import { signedFormat, unitFormat } from "../number-look";
import { ROW_STYLES } from "../statement/row";
import type { KeyFigureNow } from "./figures";
import { isChosen, type Choice } from "./choice";
import { CHANGE, COLUMN_WIDTHS, LABEL, NOW, SHARE, STATE, THEN, UNIT } from "./layout";
import { putStored, type StoredHeads } from "./stored";

/** A figure that the report or a version has; `now` is null when only versions do. */
export interface VersionRow extends Pick<KeptFigure, "key" | "label" | "unit"> {
  readonly now: KeyFigureNow | null;
}

/** What the rows of the comparison have in common. */
export interface VersionContext {
  readonly draft: Draft;
  readonly versions: readonly Version[];
  readonly stored: StoredHeads;
  readonly choice: Choice;
  readonly input: PlanInput;
}

/** Whether the chosen version lacks the figure, or the report does. */
export type RowState = "new" | "gone";

/** What a row says, where it stands. */
export interface VersionRowCells {
  readonly change: Computed<number | "">;
  readonly state: RowState | null;
}

/** Then, now and the difference of one figure, and beside the page what each version says of it. */
export function putVersionRow(
  context: VersionContext,
  row: number,
  of: VersionRow,
): VersionRowCells {
  const { draft, choice, input } = context;
  const { key, label, unit, now } = of;
  const values = storeRow(context, row, of);
  const look = lookOf(now);
  put(draft, row, LABEL, label, { style: look.head });
  put(draft, row, UNIT, input.texts.sheets.words.unit[unit], { style: look.unit });
  const then = choice.version?.figures.find((kept) => kept.key === key)?.value ?? null;
  const { change, share } = versionChange({ then, now: now?.value ?? null });
  const period = now?.period ?? (choice.version ? isoMonth(choice.version.reportMonth) : "");
  const show = (
    column: number,
    formula: Formula,
    value: number | null,
    as: { readonly figure: Parameters<typeof versionFigureId>[0]; readonly format: FormatName },
  ): CellPlace => {
    const { figure, format } = as;
    const content = { formula, value: value ?? "" };
    const shown = figure === "change-share" ? "percent" : unit;
    const tag = { id: versionFigureId(figure, key), label, unit: shown, period } as const;
    return put(draft, row, column, content, {
      style: look.cell,
      format,
      ...(value !== null && { figure: tag }),
    });
  };
  const amount = unitFormat(unit);
  const thenAt = show(THEN, storedValue(values, context), then, { figure: "then", format: amount });
  const nowAt = put(draft, row, NOW, now && reference(now.at, now.value), {
    style: look.cell,
    format: amount,
  });
  const changeAt = show(CHANGE, changeOf(thenAt, nowAt), change, {
    figure: "change",
    format: signedFormat(unit),
  });
  show(SHARE, shareOf(changeAt, thenAt), share, {
    figure: "change-share",
    format: "signedPercent1",
  });
  const state = putState(context, row, { thenAt, nowAt }, { then, now });
  const block = {
    left: LABEL,
    right: LABEL,
    style: "input",
    columnWidths: COLUMN_WIDTHS,
  } as const;
  const height = textHeight(label, block);
  if (height > LINE_HEIGHT) draft.rowHeights.set(row, height);
  return { change: reference(changeAt, change ?? ""), state };
}

/** Points of a label on one line. */
const LINE_HEIGHT = 15;

/** Totals and parts look as they do on their own sheet. */
function lookOf(
  now: KeyFigureNow | null,
): Readonly<Record<"head" | "cell" | "unit" | "state", StyleName>> {
  if (now?.style === "total")
    return { ...ROW_STYLES.total, unit: "stateWordTotal", state: "stateWordTotal" };
  const words = { unit: "stateOpen", state: "stateWord" } as const;
  return { ...ROW_STYLES[now?.style === "ofWhich" ? "of-which" : "area"], ...words };
}

/** What every version says of the figure, beside the page. */
export function storeRow(
  { draft, versions }: Pick<VersionContext, "draft" | "versions">,
  row: number,
  of: VersionRow,
): RangePlace {
  const values = versions.map(
    ({ figures }) => figures.find(({ key }) => key === of.key)?.value ?? null,
  );
  return putStored(draft, row, of, values);
}

/** The stored value of the chosen version; a version that lacks the figure has an empty cell, which is no 0. */
function storedValue(values: RangePlace, { stored, choice }: VersionContext): Formula {
  const isOwn = [range(stored.row("number")), choice.number.formula] as const;
  const count = call("COUNTIFS", ...isOwn, range(values), text("<>"));
  const value = call("SUMIFS", range(values), ...isOwn);
  return call("IF", binary(count, "=", number(0)), text(""), value);
}

function changeOf(then: CellPlace, now: CellPlace): Formula {
  const both = call("AND", call("ISNUMBER", cell(then)), call("ISNUMBER", cell(now)));
  return call("IF", both, binary(cell(now), "-", cell(then)), text(""));
}

function shareOf(change: CellPlace, then: CellPlace): Formula {
  const share = binary(cell(change), "/", call("ABS", cell(then)));
  const isZero = binary(cell(then), "=", number(0));
  return call("IF", call("ISNUMBER", cell(change)), call("IF", isZero, text(""), share), text(""));
}

/** Says by the cells beside it whether the figure is new or gone; nothing while no version is chosen. */
function putState(
  { draft, choice, input }: VersionContext,
  row: number,
  { thenAt, nowAt }: { readonly thenAt: CellPlace; readonly nowAt: CellPlace },
  { then, now }: { readonly then: number | null; readonly now: KeyFigureNow | null },
): RowState | null {
  const { isNew, isGone } = input.texts.sheets.versions;
  const isThere = (at: CellPlace): Formula => call("ISNUMBER", cell(at));
  const gone = call("IF", isThere(nowAt), text(""), text(isGone));
  const added = call("IF", isThere(nowAt), text(isNew), text(""));
  const said = call("IF", isThere(thenAt), gone, added);
  const state = stateOf(then, now, choice);
  const word = state === null ? "" : state === "new" ? isNew : isGone;
  put(
    draft,
    row,
    STATE,
    { formula: call("IF", isChosen(choice), said, text("")), value: word },
    { style: lookOf(now).state },
  );
  return state;
}

function stateOf(
  then: number | null,
  now: KeyFigureNow | null,
  { version }: Choice,
): RowState | null {
  if (version === null || (then === null) === (now === null)) return null;
  return then === null ? "new" : "gone";
}
