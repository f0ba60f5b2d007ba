import { chosenVersion } from "../../../core/calc/version-choice";
import type { CellPlace } from "../../../core/model/place";
import type { Version } from "../../../core/model/version";
import { reference, type Computed } from "../../computed";
import { area, put, type Draft } from "../../draft";
import { binary, call, cell, number, range, text, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { inputKey, inputRow, nameInputs } from "../../inputs";
import { CHANGE, LABEL, LIST_HEAD, rowsFor, STORED, THEN, UNIT } from "./layout";
import type { StoredHeads } from "./stored";

/** Block of the yellow cell that says what the report is compared with. */
export const CHOICE_BLOCK = "choice";

/** What the report is compared with. */
export interface Choice {
  /** Null when the cell names none of the versions. */
  readonly version: Version | null;
  /** Its number among the stored ones; 0 for none. */
  readonly number: Computed<number>;
  /** As the cell says it; the last version's where it is empty. */
  readonly name: Computed<string>;
}

const ROW_HEIGHT = 20;

/** The yellow cell for a version's name, and beside the page the number of the version that it names. */
export function putChoice(
  draft: Draft,
  versions: readonly Version[],
  stored: StoredHeads,
  input: PlanInput,
): Choice {
  const { choice: row } = rowsFor(versions.length);
  const texts = input.texts.sheets.versions;
  inputRow(draft, row, { key: CHOICE_BLOCK, label: texts.choice });
  put(draft, row, LABEL, texts.choice, { style: "lineHead" });
  const typed = String(input.typed.get(inputKey("versions", CHOICE_BLOCK, CHOICE_BLOCK)) ?? "");
  const at = put(draft, row, UNIT, typed === "" ? null : typed, {
    style: "lineInput",
    format: "text",
  });
  for (let column = THEN; column <= CHANGE; column += 1)
    put(draft, row, column, null, { style: "lineInput" });
  draft.merges.push(area(draft, row, UNIT, row, CHANGE));
  draft.choices.push({
    range: area(draft, row, UNIT, row, UNIT),
    options: area(draft, LIST_HEAD + 1, LABEL, LIST_HEAD + versions.length, LABEL),
  });
  draft.rowHeights.set(row, ROW_HEIGHT);
  nameInputs(draft, CHOICE_BLOCK, { column: UNIT, top: row, bottom: row });

  const version = chosenVersion(versions, typed);
  const said = call("TRIM", cell(at));
  const isEmpty = binary(said, "=", text(""));
  const last = versions.length - 1;
  put(draft, LIST_HEAD, STORED.key, texts.chosenNumber, { style: "rowHead" });
  return {
    version,
    number: putNumber(draft, { said, isEmpty }, stored, version ? versions.indexOf(version) : -1),
    name: {
      formula: call("IF", isEmpty, cell(stored.cell("name", last)), said),
      value: typed.trim() === "" ? (versions[last]?.name ?? "") : typed.trim(),
    },
  };
}

/** `SUMPRODUCT` finds the name without regard to case and without taking `*` and `?` for wildcards, as MATCH would. */
function putNumber(
  draft: Draft,
  { said, isEmpty }: { readonly said: Formula; readonly isEmpty: Formula },
  stored: StoredHeads,
  index: number,
): Computed<number> {
  const numbers = range(stored.row("number"));
  const named = binary(range(stored.row("name")), "=", said);
  const found = call("SUMPRODUCT", binary(named, "*", numbers));
  const value = index + 1;
  const at: CellPlace = put(
    draft,
    LIST_HEAD,
    STORED.label,
    { formula: call("IF", isEmpty, call("MAX", numbers), found), value },
    { style: "cellStrong", format: "integer" },
  );
  return reference(at, value);
}

/** The condition that a version is chosen. */
export function isChosen({ number: of }: Pick<Choice, "number">): Formula {
  return binary(of.formula, ">", number(0));
}
