import type { Month } from "../../core/model/month";
import type { TemplateHeading, TemplateKey, TemplateWords } from "../../core/texts/templates";
import type { Texts } from "../../core/texts/texts";
import type { SheetPlan } from "../model";
import type { TemplateColumn } from "./model";
import { planMonthlyTemplate } from "./monthly-template";
import { SHAPES } from "./shapes";
import { finishTemplate, putHead, putOfWhich, putRow, putSums, TOP } from "./template-sheet";

/** The sheet of a template under a name that is free in the workbook. `month` is the one that the headings begin with. */
export function planTemplate(
  key: TemplateKey,
  name: string,
  month: Month,
  { templates, sheets: { words } }: Pick<Texts, "templates" | "sheets">,
): SheetPlan {
  if (key === "monthly") return planMonthlyTemplate(name, month, templates.sheets.monthly, words);
  const said: TemplateWords = templates.sheets[key];
  const shape: { rows: number; columns: Readonly<Record<string, TemplateColumn>> } = SHAPES[key];
  const columns = Object.values(shape.columns);
  const headings = Object.keys(shape.columns).map(
    (column): TemplateHeading => said.headings[column] ?? { text: column },
  );
  const draft = { name, cells: [] };
  putHead(draft, { title: said.title, hint: said.hint, headings }, columns, month, words.month);
  let row = TOP;
  for (let at = 0; at < shape.rows; at += 1) putRow(draft, row++, columns);
  if (said.total !== undefined) putSums(draft, row++, said.total, columns);
  for (const label of said.ofWhich ?? []) putOfWhich(draft, row++, label, columns);
  return finishTemplate(
    draft,
    columns.map(({ width }) => width),
    1,
  );
}
