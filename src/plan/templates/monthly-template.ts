import { yearOf, type Month } from "../../core/model/month";
import type { TemplateTexts } from "../../core/texts/templates";
import type { Words } from "../../core/texts/sheets/words";
import { put } from "../draft";
import { binary, call, cell, number, text } from "../formula";
import type { SheetPlan } from "../model";
import type { TemplateColumn } from "./model";
import { finishTemplate, LEFT, putHead, TOP, type TemplateDraft } from "./template-sheet";

const MEASURES = 8;
/** The report shows a year beside the two before it. */
const YEARS = 3;
const MONTH: TemplateColumn = { holds: "figures", format: "typed", width: 9.5 };
const OWN: readonly TemplateColumn[] = [
  { holds: "words", width: 40 },
  { holds: "words", width: 8 },
  { holds: "words", width: 6 },
];

/**
 * The template of monthly series: blocks of three years. A block's years appear when its measure has a name, for a year
 * below a measure without one would be read as one more year of the measure above.
 */
export function planMonthlyTemplate(
  name: string,
  month: Month,
  { headings, title, hint }: TemplateTexts["sheets"]["monthly"],
  { monthHeads, month: monthText }: Pick<Words, "monthHeads" | "month">,
): SheetPlan {
  const draft: TemplateDraft = { name, cells: [] };
  const columns = [...OWN, ...monthHeads.map(() => MONTH)];
  const { measure, unit, year } = headings;
  const heads = [measure, unit, year, ...monthHeads.map((head) => ({ text: head }))];
  putHead(draft, { title, hint, headings: heads }, columns, month, monthText);
  for (let at = 0; at < MEASURES; at += 1) putBlock(draft, TOP + at * YEARS, yearOf(month));
  const widths = columns.map(({ width }) => width);
  return finishTemplate(draft, widths, OWN.length);
}

function putBlock(draft: TemplateDraft, top: number, lastYear: number): void {
  const named = cell({ sheet: draft.name, row: top, column: LEFT });
  for (let at = 0; at < YEARS; at += 1) {
    const row = top + at;
    const [name, unit] = at === 0 ? (["input", "input"] as const) : (["body", "body"] as const);
    put(draft, row, LEFT, null, { style: name });
    put(draft, row, LEFT + 1, null, { style: unit });
    const year = number(lastYear - YEARS + 1 + at);
    const formula = call("IF", binary(named, "=", text("")), text(""), year);
    put(draft, row, LEFT + 2, { formula, value: "" }, { style: "yearHead", format: "year" });
    for (let month = 0; month < 12; month += 1) {
      const column = LEFT + OWN.length + month;
      put(draft, row, column, null, { style: "inputCell", format: "typed" });
    }
  }
}
