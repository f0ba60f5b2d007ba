import type { Phrase } from "../../../core/texts/phrase";
import type { Computed } from "../../computed";
import { startDraft, type Draft } from "../../draft";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import { printed, sentence } from "../../live-text";
import type { CellValue, SheetPlan } from "../../model";
import type { PageSection } from "../../page-breaks";
import { uniqueIds } from "../../unique-ids";
import { gridOf } from "../follow-up/grid";
import { finishFollowUp, HEAD_ROWS, putHead, putLostComments } from "../follow-up/head";
import { putNotes } from "../follow-up/notes";
import { putGoals, type GoalRows } from "./goals-table";
import { indicatorNotes } from "./notes";
import { putMeasuredTable, sizeOf, type MeasuredTable } from "../measured/table";
import { stateCounts } from "./state-counts";

/**
 * Indikatorer och mål: the committee's verdict on its goals, then every indicator against its target. Null when the workbook has neither.
 */
export const planIndicators = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const { goals, indicators } = input.facts.followUp;
  const tables = indicators.filter(({ kind }) => kind === "indicators");
  if (tables.length === 0 && goals.length === 0) return null;
  const draft = startDraft("indicators", input.names.indicators);
  const { slots, states } = sizeOf(tables);
  const grid = gridOf(Math.max(3, slots), states);
  const idOf = uniqueIds();
  const sections: PageSection[] = [];
  let row = HEAD_ROWS;
  const judged: GoalRows[] = [];
  for (const [at, table] of goals.entries()) {
    const block = `goals${String(at + 1)}`;
    const put = putGoals(draft, table, grid, row, { input, idOf, block });
    judged.push(put);
    sections.push({ top: row, bottom: put.bottom + 1 });
    const method = [input.texts.sheets.indicators.goalsMethod];
    row = putNotes(draft, grid, put.bottom + 1, { block, range: table.range, method }, input) + 1;
  }
  const measured: MeasuredTable[] = [];
  for (const [at, table] of tables.entries()) {
    const block = `indicators${String(at + 1)}`;
    const put = putMeasuredTable(draft, table, grid, row, { input, idOf, block });
    measured.push(put);
    sections.push({ top: row, bottom: put.bottom + 1 });
    const method = indicatorNotes(put, input);
    row = putNotes(draft, grid, put.bottom + 1, { block, range: table.range, method }, input) + 1;
  }
  const head = { remarks: [input.texts.sheets.indicators.remark], left: grid.label };
  const title = titleOf(draft, judged, measured, input);
  putHead(draft, { ...head, title, right: grid.comment, widths: grid.widths }, input);
  const shown = new Set([
    ...judged.flatMap(({ keys }) => keys),
    ...measured.flatMap(({ rows }) => rows.map(({ key }) => key)),
  ]);
  const end = putLostComments(draft, { row, ...grid }, grid.widths, shown, input);
  return finishFollowUp(draft, { ...grid, sections, bottom: end - 1 });
}

/** How many goals and indicators are reached. */
function titleOf(
  draft: Draft,
  goals: readonly GoalRows[],
  measured: readonly MeasuredTable[],
  { texts, language }: PlanInput,
): Computed<string> | CellValue {
  const words = texts.sheets.indicators;
  const say = (of: Computed<number>): Computed<string> =>
    printed(of, { language, decimals: 0, sign: "never" });
  const verdicts = stateCounts(
    draft,
    goals.map(({ symbols }) => symbols),
  );
  const states = stateCounts(
    draft,
    measured.flatMap(({ symbols }) => symbols),
  );
  type Said = Phrase<Computed<string>>;
  const goalsSaid: Said = words.goalsTitle(say(verdicts.reached), say(verdicts.all));
  const indicatorsSaid: Said = words.title(say(states.reached), say(states.judged));
  const hasGoals = verdicts.all.value > 0;
  const hasIndicators = states.judged.value > 0;
  if (hasGoals && hasIndicators) return sentence(words.bothTitle(goalsSaid, indicatorsSaid));
  if (hasGoals) return sentence(goalsSaid);
  return hasIndicators ? sentence(indicatorsSaid) : words.plainTitle;
}
