import { startDraft } from "../draft";
import type { Computed } from "../computed";
import { reference } from "../computed";
import type { PlanInput } from "../input";
import { once } from "../once";
import { printed, sentence } from "../live-text";
import type { CellValue, SheetPlan } from "../model";
import type { PageSection } from "../page-breaks";
import { uniqueIds } from "../unique-ids";
import { gridOf } from "./follow-up/grid";
import { finishFollowUp, HEAD_ROWS, putHead, putLostComments } from "./follow-up/head";
import { putNotes } from "./follow-up/notes";
import { indicatorNotes } from "./indicators/notes";
import { measuredColumns } from "./measured/columns";
import { putMeasuredTable, restOfYear, sizeOf, type MeasuredTable } from "./measured/table";

/**
 * Volymer och personal: volumes with what their forecasts ask of the rest of the year, and staff by administration. Null
 * when the workbook has neither.
 */
export const planVolumes = once(plan);

function plan(input: PlanInput): SheetPlan | null {
  const all = input.facts.followUp.indicators;
  const tables = [
    ...all.filter(({ kind }) => kind === "volumes"),
    ...all.filter(({ kind }) => kind === "staffing"),
  ];
  if (tables.length === 0) return null;
  const draft = startDraft("volumes", input.names.volumes);
  const { slots, states } = sizeOf(tables);
  const grid = gridOf(Math.max(3, slots), states);
  const idOf = uniqueIds();
  const measured: MeasuredTable[] = [];
  const sections: PageSection[] = [];
  let row = HEAD_ROWS;
  for (const [at, table] of tables.entries()) {
    const block = `${table.kind}${String(at + 1)}`;
    const put = putMeasuredTable(draft, table, grid, row, { input, idOf, block });
    measured.push(put);
    sections.push({ top: row, bottom: put.bottom + 1 });
    const method = [...reachNotes(put, input), ...indicatorNotes(put, input)];
    row = putNotes(draft, grid, put.bottom + 1, { block, range: table.range, method }, input) + 1;
  }
  const title = titleOf(measured, input);
  const head = { title, remarks: [], left: grid.label, right: grid.comment, widths: grid.widths };
  putHead(draft, head, input);
  const shown = new Set(measured.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const end = putLostComments(draft, { row, ...grid }, grid.widths, shown, input);
  return finishFollowUp(draft, { ...grid, sections, bottom: end - 1 });
}

/** The forecast that lies furthest out of reach, or that all of them lie within it. */
function titleOf(
  measured: readonly MeasuredTable[],
  { texts, language }: PlanInput,
): Computed<string> | CellValue {
  const words = texts.sheets.volumes;
  const reaches = measured.flatMap(({ rows }) =>
    rows.flatMap(({ row, reach }) => (reach ? { row, reach } : [])),
  );
  const [worst] = reaches
    .filter(({ reach: { found } }) => found.isOutOfReach && found.required > found.highest)
    .toSorted((a, b) => excess(b.reach.found) - excess(a.reach.found));
  const isReachable = reaches.length > 0 && reaches.every(({ reach }) => !reach.found.isOutOfReach);
  if (!worst) return isReachable ? words.reachableTitle : words.plainTitle;
  const { row, reach } = worst;
  const say = (of: Computed<number>): Computed<string> =>
    printed(of, { language, decimals: 0, sign: "negative" });
  const needed = say(reference(reach.at, reach.required.value));
  return sentence(words.outOfReachTitle(row.label, needed, say(reach.highest)));
}

/** How many times the highest known the rest of the year would have to be. */
function excess({
  required,
  highest,
}: {
  readonly required: number;
  readonly highest: number;
}): number {
  return highest === 0 ? Number.POSITIVE_INFINITY : Math.abs(required / highest - 1);
}

function reachNotes({ table, rows }: MeasuredTable, input: PlanInput): readonly string[] {
  const words = input.texts.sheets.volumes;
  const required = measuredColumns(table).figures.find(({ kind }) => kind === "required");
  const found = rows.flatMap(({ reach }) => reach ?? []);
  if (required?.kind !== "required" || found.length === 0) return [];
  return [
    words.requiredMethod(restOfYear(required, table, input)),
    ...(found.some((reach) => reach.found.isBound) ? [words.boundMethod] : []),
    words.reachMethod,
  ];
}
