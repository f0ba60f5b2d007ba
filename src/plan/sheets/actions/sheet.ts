import { measuredMeasure } from "../../../core/calc/effect/measure-period";
import { betterSign } from "../../../core/calc/effect/plan-sign";
import type { Phrase } from "../../../core/texts/phrase";
import type { ActionPlan } from "../../../core/model/action-plan";
import { reference, type Computed } from "../../computed";
import { startDraft, type Draft } from "../../draft";
import { ownTextKeys, putDraftedText, putDraftHead } from "../../drafted-text";
import type { PlanInput } from "../../input";
import { once } from "../../once";
import { lostInputs } from "../../inputs";
import { sentence } from "../../live-text";
import type { CellValue, SheetPlan } from "../../model";
import { moneyText } from "../../money-text";
import type { PageSection } from "../../page-breaks";
import { uniqueIds } from "../../unique-ids";
import { actionAnalysis, saidColumns } from "./analysis";
import { actionGrid, phasedColumn, type ActionGrid } from "./grid";
import { measureInput, nameMeasureInputs } from "./inputs";
import { putMeasured } from "./measured";
import { WORKINGS_WIDTH } from "./workings";
import { putReports } from "./reports";
import { putPlan, type ActionRows } from "./table";
import { finishFollowUp, HEAD_ROWS, putHead, putLostComments } from "../follow-up/head";
import { putNotes } from "../follow-up/notes";
import { layMonthly } from "../monthly/sheet";

/**
 * Åtgärdsplan: each plan with its effects and sums, then the measures that show in a monthly series, measured against what
 * the months would have been. Null when the workbook has no plan.
 */
export function planActions(input: PlanInput): SheetPlan | null {
  return layActions(input)?.sheet ?? null;
}

/** Two sheets ask. */
export const layActions = once(lay);

function lay(
  input: PlanInput,
): { readonly sheet: SheetPlan; readonly plans: readonly ActionRows[] } | null {
  const plans = input.facts.followUp.actionPlans;
  if (plans.length === 0) return null;
  const draft = startDraft("actions", input.names.actions);
  const grid = actionGrid(plans, input.facts.series);
  const idOf = uniqueIds();
  const laid: ActionRows[] = [];
  const sections: PageSection[] = [];
  let row = HEAD_ROWS;
  for (const [at, plan] of plans.entries()) {
    const block = `plan${String(at + 1)}`;
    const put = putPlan(draft, plan, grid, row, { input, idOf, block });
    laid.push(put);
    sections.push({ top: row, bottom: put.bottom + 1 });
    const notes = { block, range: plan.range, method: methodOf(plan, grid, input) };
    const place = { ...grid, label: grid.number };
    row = putNotes(draft, place, putAnalysis(draft, put, grid, block, input), notes, input) + 1;
  }
  row = putAllMeasured(draft, laid, grid, row, { input, sections });
  row = putReports(draft, plans, grid, row, input);
  if (ownTextKeys(draft).length > 0) putDraftHead(draft, grid.comment + DRAFT_GAP, input);
  const { actions, words } = input.texts.sheets;
  const units = [
    ...new Set(plans.flatMap(({ effects, unit }) => (effects.length > 0 ? words.unit[unit] : []))),
  ];
  const [sign, other] = new Set(
    plans
      .filter(({ effects }) => effects.length > 0)
      .map((plan) => (betterSign(plan) === 1 ? "plus" : "minus")),
  );
  putHead(
    draft,
    {
      title: titleOf(laid, input),
      remarks: [
        ...(units.length > 0 ? [units.join("/")] : []),
        ...(sign && !other ? [actions.remark(sign)] : []),
      ],
      left: grid.number,
      right: grid.comment,
      widths: grid.widths,
    },
    input,
  );
  const [firstPlan] = laid;
  const lastPlan = laid.at(-1);
  if (firstPlan && lastPlan) nameMeasureInputs(draft, grid, firstPlan.top, lastPlan.last);
  const keys = laid.flatMap(({ rows }) => rows.map(({ key }) => key));
  const shown = new Set([...keys, ...ownTextKeys(draft)]);
  const place = { row, label: grid.label, comment: grid.comment };
  const inputs = laid.flatMap(({ plan }) =>
    plan.measures.flatMap(({ key }) => [measureInput("series", key), measureInput("start", key)]),
  );
  const lost = lostInputs(input, draft.key, new Set(inputs));
  const end = putLostComments(draft, place, grid.widths, shown, input, lost);
  return { sheet: finishFollowUp(draft, { ...grid, sections, bottom: end - 1 }), plans: laid };
}

/** From the last printed column to that of the drafts. */
const DRAFT_GAP = 2;

/** What the plan says, a row below it; returns the row that its notes start in. */
function putAnalysis(
  draft: Draft,
  laid: ActionRows,
  { number: left, comment: right, widths: columnWidths }: ActionGrid,
  block: string,
  input: PlanInput,
): number {
  const row = laid.bottom + 1;
  const said = actionAnalysis(laid, input);
  if (!said) return row;
  const place = { row: row + 1, left, right, aside: right + DRAFT_GAP };
  return putDraftedText(draft, block, said, { ...place, columnWidths, style: "paragraph" }, input);
}

/** Every measure that is tied to a series long enough to compare with. */
function putAllMeasured(
  draft: Draft,
  laid: readonly ActionRows[],
  grid: ActionGrid,
  at: number,
  { input, sections }: { readonly input: PlanInput; readonly sections: PageSection[] },
): number {
  let row = at;
  let count = 0;
  for (const { plan, rows } of laid) {
    for (const { measure, effects } of rows) {
      const section = layMonthly(input)?.sections.find(
        ({ table }) => table.series.id === measure.series,
      );
      const table = section?.table;
      const measured = table && measuredMeasure(plan, measure, table.series, input.reportMonth);
      if (!measured) continue;
      const column = measured.planned?.column;
      const figure = column === undefined ? null : (effects[column] ?? null);
      const block = `measured${String(++count)}`;
      const top = row;
      row =
        putMeasured(draft, measured, { is: plan, figure }, grid, row, {
          input,
          table,
          block,
          workings: grid.comment + 2 + (count - 1) * WORKINGS_WIDTH,
        }) + 1;
      sections.push({ top, bottom: row - 2 });
    }
  }
  return row;
}

function methodOf(
  plan: ActionPlan,
  { inputs }: ActionGrid,
  { texts }: PlanInput,
): readonly string[] {
  const { actions } = texts.sheets;
  const hint = inputs === null ? [] : [actions.tieHint];
  if (plan.effects.length === 0) return hint;
  const isPhased = plan.measures.some((measure) => phasedColumn(plan.effects, measure) !== null);
  return [
    actions.totals,
    ...(plan.effects.length > 1 ? [actions.kinds(plan.effects.map(({ kind }) => kind))] : []),
    ...(isPhased ? [actions.phasing] : []),
    actions.sign,
    ...hint,
  ];
}

/** What the first plan with amounts has given, or is expected to give, and what it is to give next year. */
function titleOf(laid: readonly ActionRows[], input: PlanInput): Computed<string> | CellValue {
  const { actions, words } = input.texts.sheets;
  const count = laid.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = laid.find(({ sums }) => sums.some((sum) => sum !== null));
  if (!first) return actions.plainTitle(count);
  const { plan, sums, year } = first;
  const say = (at: number): Computed<string> | null => {
    const sum = sums[at];
    if (!sum) return null;
    const { unit } = plan;
    const style = { unit, sign: "negative" as const, language: input.language, words };
    return moneyText(reference(sum.at, sum.value), style);
  };
  const { realised, expected, next } = saidColumns(first);
  const now = say(realised) ?? say(expected);
  if (!now) return actions.plainTitle(count);
  const amounts = plan.measures.filter(({ effects }) => {
    const datum = effects[realised];
    return datum?.kind === "number" && datum.value !== 0;
  });
  const main: Phrase<Computed<string>> =
    realised >= 0 ? actions.realisedTitle(now, amounts.length) : actions.expectedTitle(now, year);
  const later = say(next);
  return sentence(later ? actions.nextTitle(main, later, year + 1) : main);
}
