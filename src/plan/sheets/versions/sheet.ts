import type { Version } from "../../../core/model/version";
import type { Computed } from "../../computed";
import { addBlock, area, finishDraft, put, startDraft, type Draft } from "../../draft";
import { call, range, text } from "../../formula";
import type { PlanInput } from "../../input";
import { printed, sentence } from "../../live-text";
import type { SheetPlan } from "../../model";
import { putText } from "../../text-block";
import { keyFigures } from "./figures";
import { isChosen, putChoice, type Choice } from "./choice";
import {
  COLUMN_WIDTHS,
  LABEL,
  LIST_HEAD,
  rowsFor,
  STATE,
  STORED,
  VERSION_WIDTH,
  WIDE,
} from "./layout";
import { putVersionList } from "./list";
import { storeRow, type VersionContext } from "./row";
import { nameStored, putStoredHeads } from "./stored";
import { isCompared, putVersionTable, versionRows, type VersionTable } from "./table";
import { versionsTitle } from "./title";

/**
 * Versioner: the key figures of earlier reports, saved by the user under a name, and the report compared with one of them.
 * What they are stands beside the page, where refreshes keep it. Null as long as none was ever saved.
 */
export function planVersions(input: PlanInput): SheetPlan | null {
  const versions = allVersions(input);
  if (versions === null) return null;
  const draft = startDraft("versions", input.names.versions);
  const { head } = rowsFor(versions.length);
  const stored = putStoredHeads(draft, head, versions, input);
  putStoredNote(draft, input);
  let bottom = head;
  let printedTo = LIST_HEAD;
  if (versions.length === 0) putTitle(draft, input.texts.sheets.versions.noneTitle, input);
  else {
    const choice = putChoice(draft, versions, stored, input);
    const context = { draft, versions, stored, choice, input };
    const rows = versionRows(keyFigures(input), versions);
    const compared = rows.filter((row) => isCompared(row, choice));
    const table = putVersionTable(context, head, compared);
    printedTo = putNotes(context, table) - 1;
    bottom = printedTo;
    for (const row of rows) if (!compared.includes(row)) storeRow(context, ++bottom, row);
    putVersionList(draft, versions, stored, { top: head + 1, bottom }, input);
    putTitle(draft, versionsTitle(table, choice, input), input);
  }
  nameStored(draft, stored, bottom);
  return finishDraft(draft, {
    columnWidths: [...COLUMN_WIDTHS, ...versions.map(() => VERSION_WIDTH)],
    freeze: null,
    print: {
      area: area(draft, 0, 0, printedTo, STATE),
      orientation: "portrait",
      pagesHigh: 0,
      ...(versions.length > 0 && { titleRows: { top: head, bottom: head } }),
    },
  });
}

/** The stored versions, and the one that is saved now. */
export function allVersions(input: PlanInput): readonly Version[] | null {
  const { versions, saving, reportMonth } = input;
  if (!saving) return versions;
  const figures = keyFigures(input);
  return [...(versions ?? []), { ...saving, reportMonth, figures }];
}

function putTitle(draft: Draft, title: string | Computed<string>, input: PlanInput): void {
  const { words, versions } = input.texts.sheets;
  putText(draft, title, { row: 0, style: "titleText", ...WIDE });
  const who = input.facts.committee ?? words.committee;
  const subtitle = [who, words.followUp(input.reportMonth), versions.remark].join(" · ");
  put(draft, 1, LABEL, subtitle, { style: "subtitle" });
  putText(draft, versions.hint, { row: 2, style: "note", ...WIDE });
  addBlock(draft, "title", "title", area(draft, 0, LABEL, 2, STATE));
}

function putStoredNote(draft: Draft, { texts }: PlanInput): void {
  put(draft, 0, STORED.key, texts.sheets.versions.stored, { style: "heading" });
  put(draft, 1, STORED.key, texts.sheets.versions.storedNote, { style: "caption" });
}

/** How much is new and gone, or that the chosen name is none; what the periods are. Returns the next free row. */
function putNotes({ draft, choice, input }: VersionContext, table: VersionTable): number {
  const texts = input.texts.sheets.versions;
  const first = table.bottom + 1;
  const notes = [countsText(table, choice, input), texts.periodNote, texts.goneNote];
  const end = notes.reduce<number>(
    (row, note) => putText(draft, note, { row, style: "note", ...WIDE }),
    first,
  );
  addBlock(draft, "versions.notes", "note", area(draft, first, LABEL, end - 1, STATE));
  return end;
}

function countsText(
  { states, rows }: VersionTable,
  choice: Choice,
  { texts, language }: PlanInput,
): Computed<string> {
  const { versions } = texts.sheets;
  const count = (state: "new" | "gone", word: string): Computed<string> => {
    const formula = call("COUNTIFS", range(states), text(word));
    const value = [...rows.values()].filter((row) => row.state === state).length;
    return printed({ formula, value }, { language, decimals: 0, sign: "never" });
  };
  const said = sentence(
    versions.counts(count("new", versions.isNew), count("gone", versions.isGone)),
  );
  return {
    formula: call("IF", isChosen(choice), said.formula, text(versions.unknownChoice)),
    value: choice.version ? said.value : versions.unknownChoice,
  };
}
