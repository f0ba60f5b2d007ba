import { createExcelHost } from "../../hosts/excel/host";
import { HostError } from "../../hosts/host-error";
import type { Host } from "../../hosts/host";
import type { ExcelAccess } from "../../hosts/excel/access";
import { readBookName, showCells, showSetting } from "../../hosts/excel/navigate";
import { inspect } from "../../report/inspect";
import type { ReportOptions } from "../../report/refresh";
import type { Outcome } from "../../report/result";
import type { ReportView } from "../../report/view/model";
import type { PaneHost, PaneWork } from "../pane-host";

type ReportWork = typeof import("../report-work");

/** The time, which the layers below get as arguments. */
export interface Time {
  /** ISO date of today. */
  readonly today: () => string;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
}

/** The workbook that is open in Excel, as the pane needs it. */
export function createExcelPaneHost(access: ExcelAccess, time: Time): PaneHost {
  const options = (work: PaneWork): ReportOptions => {
    return { ...work, today: time.today(), clock: time.clock };
  };
  let written: (() => ReportView) | null = null;
  const report = async (
    work: PaneWork,
    make: (report: ReportWork, host: Host) => Promise<Outcome>,
  ): Promise<Outcome> => {
    // What a task needs is loaded when the first one is asked for: the pane itself opens without it.
    const loaded = await import("../report-work");
    const { keepPlan, reportView } = loaded;
    const { host, plan } = keepPlan<Host>(createExcelHost(access));
    const outcome = await make(loaded, host);
    written = () => reportView(plan(), work.language);
    return outcome;
  };
  return {
    bookName: () => readBookName(access),
    inspect: (work) => inspect(createExcelHost(access), options(work)),
    refresh: (work) => report(work, ({ refresh }, host) => refresh(host, options(work))),
    rollForward: (work) =>
      report(work, ({ rollForward }, host) => rollForward(host, options(work))),
    saveAnswers: (answers, work) =>
      report(work, ({ saveAnswers }, host) => saveAnswers(host, answers, options(work))),
    saveVersion: async (name, work) => {
      const { saveVersion } = await import("../report-work");
      return saveVersion(createExcelHost(access), name, options(work));
    },
    paste: async ({ text, sheet }, work) => {
      const { pasteInto } = await import("../paste-into");
      return pasteInto(createExcelHost(access), text, { ...work, sheet, clock: time.clock });
    },
    addTemplates: async (keys, work) => {
      const { addTemplates } = await import("../../report/templates/add-templates");
      const wanted = { ...options({ ...work, month: null }), templates: keys };
      const { sheets } = await addTemplates(createExcelHost(access), wanted);
      return sheets.map(({ name }) => name);
    },
    review: async (text, work) => {
      const { reviewPasted } = await import("../review-text");
      return reviewPasted(createExcelHost(access), text, options(work));
    },
    tables: async (name) => {
      const { sheetTables } = await import("../report-work");
      const sheet = written?.().sheets.find((each) => each.name === name);
      return sheet === undefined ? [] : sheetTables(sheet);
    },
    goTo: (place) => showCells(access, place),
    goToSetting: (key) => showSetting(access, key),
    explain: (error, texts) => (error instanceof HostError ? error.sentence(texts) : null),
  };
}
