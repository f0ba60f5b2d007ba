import { addMonths, isoMonth, type Month } from "../core/model/month";
import { SETTING_KEYS } from "../core/model/setting-keys";
import type { Settings } from "../core/model/settings";
import { textsFor } from "../core/texts/texts";
import type { Host } from "../hosts/host";
import { carriedComments } from "./carried-comments";
import { ReportError } from "./errors";
import { readOwnSheets } from "./own-sheets";
import { prepareRead, write, type ReportOptions } from "./refresh";
import type { Outcome } from "./result";

/**
 * Prepares next month: the figures as they stand are kept in the history under the month that ends, so that its forecast is
 * the one before; the report month in Inställningar moves one on; what users wrote is marked as the month's that ends.
 * Throws ReportError when the workbook has nothing of the month that would end; then nothing has been written.
 */
export async function rollForward(host: Host, options: ReportOptions): Promise<Outcome> {
  const start = options.clock();
  const workbook = await host.read(options);
  const own = readOwnSheets(workbook);
  const ending = prepareRead(workbook, own, options, start);
  const { reportMonth: month, history } = ending.input;
  const [newest = month] = ending.outcome.months;
  if (newest < month) throw new ReportError("month-empty");
  const next = addMonths(month, 1);
  const ahead = {
    ...own,
    settings: withReportMonth(own.settings, next),
    history,
    comments: carriedComments(own.comments, month, textsFor(options.language)),
  };
  const prepared = prepareRead(workbook, ahead, { ...options, month: next }, start);
  return write(host, prepared, options);
}

function withReportMonth(settings: Settings, reportMonth: Month): Settings {
  const key = SETTING_KEYS.reportMonth;
  const value = isoMonth(reportMonth);
  const isThere = settings.rows.some((row) => row.key === key);
  const rows = isThere
    ? settings.rows.map((row) => (row.key === key ? { ...row, value } : row))
    : [...settings.rows, { key, label: "", value, description: "" }];
  return { ...settings, reportMonth, rows };
}
