import { binary, call, number, text } from "../../formula";
import type { Computed } from "../../computed";
import { addBlock, area, put, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { printed, sentence } from "../../live-text";
import { putText } from "../../text-block";
import { COLUMN_WIDTHS, LABEL, LAST } from "./columns";
import type { SummarySource } from "./source";

/** Sources and rounding, and how the checks went with a link to them; returns the next free row. */
export function putFooter(
  draft: Draft,
  row: number,
  source: SummarySource,
  input: PlanInput,
): number {
  const { summary, words } = input.texts.sheets;
  const sheets = new Set([
    ...statementSheets(source),
    ...(source.monthly?.sections ?? []).map(({ table }) => table.series.range.sheet),
  ]);
  const notes = [summary.sources([...sheets]), words.roundingNote];
  const next = putText(draft, notes.join(" "), {
    row,
    left: LABEL,
    right: LAST,
    style: "note",
    columnWidths: COLUMN_WIDTHS,
  });
  put(draft, next, LABEL, checksWords(source, input), {
    style: "footLink",
    link: source.checks.top,
  });
  addBlock(draft, "summary.notes", "note", area(draft, row, LABEL, next, LAST));
  return next + 1;
}

function statementSheets({ statement }: SummarySource): readonly string[] {
  const tables = [statement?.tables.period, statement?.tables.year];
  return tables.flatMap((table) => (table ? [table.statement.range.sheet] : []));
}

function checksWords({ checks }: SummarySource, input: PlanInput): Computed<string> {
  const texts = input.texts.sheets.checks;
  const { error, warning } = checks.counts;
  const count = (of: Computed<number>): Computed<string> =>
    printed(of, { language: input.language, decimals: 0, sign: "negative" });
  const { one, many } = texts.warningWords;
  const word: Computed<string> = {
    formula: call("IF", binary(warning.formula, "=", number(1)), text(one), text(many)),
    value: warning.value === 1 ? one : many,
  };
  return sentence(
    texts.footer<Computed<string>>(input.names.checks, count(error), count(warning), word),
  );
}
