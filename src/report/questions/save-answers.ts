import type { Answer } from "../../core/model/question";
import { textsFor } from "../../core/texts/texts";
import type { Host } from "../../hosts/host";
import type { Workbook } from "../../ingest/grid";
import { resolveNames } from "../../plan/names";
import { planSettings } from "../../plan/sheets/settings/sheet";
import { ReportError } from "../errors";
import { inspectRead } from "../inspect";
import { readOwnSheets, type OwnSheets } from "../own-sheets";
import {
  existingSheets,
  prepareRead,
  requireSound,
  write,
  type Prepared,
  type ReportOptions,
} from "../refresh";
import type { Outcome } from "../result";
import { settingRows, useRows } from "../settings";
import { withAnswers } from "./answers";

/**
 * Writes what the user answered into Inställningar and refreshes the report with it. Where the answers are not enough for a
 * report, Inställningar is written alone, so that they are remembered, and the outcome says what is still open.
 */
export async function saveAnswers(
  host: Host,
  answers: readonly Answer[],
  asked: ReportOptions,
): Promise<Outcome> {
  const start = asked.clock();
  // The answer goes before a month that was chosen for the pane alone.
  const isMonthSaid = answers.some(({ kind }) => kind === "month");
  const options = isMonthSaid ? { ...asked, month: null } : asked;
  const workbook = await host.read(options);
  const rows = withAnswers(settingRows(workbook), answers, textsFor(options.language));
  const own = { ...readOwnSheets(workbook), ...useRows(rows) };
  return write(host, preparedReport(workbook, own, options, start), options);
}

type Work = [workbook: Workbook, own: OwnSheets, options: ReportOptions, start: number];

function preparedReport(...work: Work): Pick<Prepared, "plan" | "outcome"> {
  try {
    return prepareRead(...work);
  } catch (error) {
    const isOpen =
      error instanceof ReportError &&
      (error.failure === "nothing-recognised" || error.failure === "month-missing");
    if (isOpen) return settingsAlone(...work);
    throw error;
  }
}

function settingsAlone(...work: Work): Pick<Prepared, "plan" | "outcome"> {
  const [workbook, { settings }, { language }] = work;
  const { facts: asRead, outcome } = inspectRead(...work);
  const texts = textsFor(language);
  const { names } = resolveNames(existingSheets(workbook), texts.sheets.words.sheetNames);
  const plan = { sheets: [planSettings({ asRead, settings, names, texts })] };
  requireSound(plan, workbook);
  return { plan, outcome };
}
