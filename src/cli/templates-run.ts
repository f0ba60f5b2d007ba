import { access } from "node:fs/promises";
import { TEMPLATE_KEYS } from "../core/texts/templates";
import type { Texts } from "./texts";
import { openXlsx } from "../hosts/xlsx/host";
import { newXlsx } from "../hosts/xlsx/new-xlsx";
import type { ReportOptions } from "../report/refresh";
import type { Outcome } from "../report/result";
import { addTemplates, madeTemplates, planTemplates } from "../report/templates/add-templates";
import type { Arguments } from "./arguments";
import { type OutputFile, outputPath, readBook, refuseJsonOver } from "./files";

/**
 * Adds template sheets to a workbook, or makes a new one of them where there is no file of that name. The book is null when
 * nothing was missing. Throws for bad input; then there is nothing to write.
 */
export async function runTemplates(
  args: Arguments,
  { cli }: Texts,
  options: ReportOptions,
): Promise<{ readonly outcome: Outcome; readonly book: OutputFile | null }> {
  if (!(await isThere(args.book))) {
    const target = args.output ?? args.book;
    await refuseJsonOver(args.json, [target], cli);
    const plan = planTemplates(TEMPLATE_KEYS, new Set(), options);
    const sheets = plan.sheets.map(({ name }) => ({ name, action: "created" as const }));
    return { outcome: madeTemplates(sheets), book: { target, content: [await newXlsx(plan)] } };
  }
  const target = await outputPath(args, cli);
  await refuseJsonOver(args.json, [args.book, target], cli);
  const host = await openXlsx(readBook(args.book, cli));
  const outcome = await addTemplates(host, { ...options, templates: null });
  const isComplete = outcome.sheets.length === 0;
  return { outcome, book: isComplete ? null : { target, content: host.saveInPieces() } };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
