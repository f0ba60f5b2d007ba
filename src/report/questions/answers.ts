import { isoMonth } from "../../core/model/month";
import type { Answer } from "../../core/model/question";
import { SETTING_KEYS } from "../../core/model/setting-keys";
import type { SettingRow } from "../../core/model/settings";
import type { Texts } from "../../core/texts/texts";
import { fold } from "../../ingest/cells/text";
import type { PlacedRow } from "../settings";
import { parseTableCorrection } from "../table-correction";

/**
 * The rows of Inställningar with the answers in them, as the user would have typed them there. What a table's row says
 * already stays, before the answer.
 */
export function withAnswers(
  rows: readonly PlacedRow[],
  answers: readonly Answer[],
  texts: Texts,
): readonly PlacedRow[] {
  return answers.reduce((known, answer) => withRow(known, rowOf(answer, texts), answer), rows);
}

type AnswerRow = Pick<SettingRow, "key" | "label"> & { readonly value: string };

/** The row that an answer is: the key of one of ours, or the label of one that the user adds. */
export function rowOf(answer: Answer, { questions, sheets }: Texts): AnswerRow {
  switch (answer.kind) {
    case "formula": {
      const { minuend, subtrahend } = answer.formula;
      const value = sheets.statement.difference(minuend, subtrahend);
      return { key: answer.setting, label: "", value };
    }
    case "unit":
      return { key: answer.setting, label: "", value: answer.unit };
    case "month":
      return { key: SETTING_KEYS.reportMonth, label: "", value: isoMonth(answer.month) };
    case "heading":
      return {
        key: "",
        label: questions.headingLabel(answer.word),
        value: questions.meanings[answer.meaning],
      };
  }
}

function withRow(
  rows: readonly PlacedRow[],
  { key, label, value }: AnswerRow,
  { kind }: Answer,
): readonly PlacedRow[] {
  const at = rows.findIndex(({ row }) =>
    key === "" ? fold(row.label) === fold(label) : row.key === key,
  );
  const found = rows[at];
  if (found === undefined)
    return [...rows, { row: { key, label, value, description: "" }, place: null }];
  const isOfTable = kind === "formula" || kind === "unit";
  const before = isOfTable ? usableCorrection(found.row) : null;
  const both = before === null ? value : `${before}, ${value}`;
  return rows.with(at, { ...found, row: { ...found.row, value: both } });
}

/** What the row of a table says already; null where that is nothing, or nothing that can be used. */
function usableCorrection({ value }: SettingRow): string | null {
  const typed = String(value ?? "").trim();
  return parseTableCorrection(typed) === null ? null : typed;
}
