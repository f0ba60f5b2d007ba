import { createExcelHost } from "../../hosts/excel/host";
import { HostError } from "../../hosts/host-error";
import type { ExcelAccess } from "../../hosts/excel/access";
import { readBookName, showCells, showSetting } from "../../hosts/excel/navigate";
import { inspect } from "../../report/inspect";
import type { ReportOptions } from "../../report/refresh";
import type { PaneHost, PaneWork } from "../pane-host";

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
  return {
    bookName: () => readBookName(access),
    inspect: (work) => inspect(createExcelHost(access), options(work)),
    // What a task needs is loaded when the first one is asked for: the pane itself opens without it.
    refresh: async (work) => {
      const { refresh } = await import("../report-work");
      return refresh(createExcelHost(access), options(work));
    },
    rollForward: async (work) => {
      const { rollForward } = await import("../report-work");
      return rollForward(createExcelHost(access), options(work));
    },
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
    goTo: (place) => showCells(access, place),
    goToSetting: (key) => showSetting(access, key),
    explain: (error, texts) => (error instanceof HostError ? error.sentence(texts) : null),
  };
}
