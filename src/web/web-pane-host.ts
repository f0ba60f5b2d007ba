import type { CellPlace, RangePlace } from "../core/model/place";
import { HostError } from "../hosts/host-error";
import { sheetTables } from "../report/copy/copied-table";
import type { PaneHost, PaneOutcome, PaneWork } from "../taskpane/pane-host";
import { languageOf, type LanguageState } from "../taskpane/state/state";
import type { DeskView, Shown } from "./desk-view";
import type { Value } from "./value";
import type { SheetView } from "../report/view/model";
import type { Workbench } from "./worker/workbench";
import type { Book, Job, Refreshed } from "./worker/workshop";

/** A workbook file in the browser, as the pane needs it: the work is done in another thread, on copies. */
export function createWebPaneHost(
  view: Value<DeskView>,
  workbench: Workbench,
  today: () => string,
  language: () => LanguageState,
): PaneHost {
  const job = ({ month, language }: Pick<PaneWork, "month" | "language">): Job => {
    return { book: view.now().book, month, language, today: today() };
  };
  const show = (shown: Shown): boolean => {
    view.change({ shown });
    return true;
  };
  const report = async (
    work: PaneWork,
    task: Parameters<typeof workbench.run<Refreshed>>[0],
  ): Promise<PaneOutcome> => {
    const { outcome, report, content } = await workbench.run(task, work);
    view.change({
      book: nextBook(view.now().book, content),
      isChanged: true,
      report: { ...report, language: work.language },
      shown: shownAfter(view.now().shown, report.sheets),
    });
    return outcome;
  };
  return {
    bookName: () => Promise.resolve(view.now().name),
    inspect: (work) => workbench.run((shop, tell) => shop.inspect(job(work), tell), work),
    refresh: (work) => report(work, (shop, tell) => shop.refresh(job(work), tell)),
    rollForward: (work) => report(work, (shop, tell) => shop.rollForward(job(work), tell)),
    saveVersion: (name, work) =>
      report(work, (shop, tell) => shop.saveVersion(job(work), name, tell)),
    saveAnswers: (answers, work) =>
      report(work, (shop, tell) => shop.saveAnswers(job(work), answers, tell)),
    paste: async (pasted, work) => {
      const { imported, content } = await workbench.run(
        (shop, tell) => shop.paste(job({ ...work, month: null }), pasted, tell),
        work,
      );
      view.change({ book: nextBook(view.now().book, content), isChanged: true });
      return imported;
    },
    addTemplates: async (keys, work) => {
      const { report, content } = await workbench.run(
        (shop, tell) => shop.addTemplates(job({ ...work, month: null }), keys, tell),
        work,
      );
      const before = view.now();
      const sheets = [...(before.report?.sheets ?? []), ...report.sheets];
      view.change({
        book: nextBook(before.book, content),
        isChanged: true,
        report: { sheets, language: work.language },
        shown: firstShown(report.sheets),
      });
      return report.sheets.map(({ name }) => name);
    },
    review: (text, work) => workbench.run((shop, tell) => shop.review(job(work), text, tell), work),
    tables: (name) => {
      const sheet = view.now().report?.sheets.find((each) => each.name === name);
      return Promise.resolve(sheet === undefined ? [] : sheetTables(sheet));
    },
    goTo: async (place) => {
      const { report, book } = view.now();
      const isOurs = report?.sheets.some(({ name }) => name === place.sheet) === true;
      if (isOurs) return show({ kind: "sheet", name: place.sheet, cell: cornerOf(place) });
      const spoken = languageOf({ language: language() });
      const cells = await workbench.run((shop) => shop.cells(book, place, spoken), {});
      return cells !== null && show({ kind: "cells", cells });
    },
    goToSetting: (key) => {
      const settings = view.now().report?.sheets.find((sheet) => sheet.key === "settings");
      if (settings === undefined) return Promise.resolve(false);
      const row = key === null ? null : rowOf(settings, key);
      const cell = row === null ? null : { row, column: 0 };
      return Promise.resolve(show({ kind: "sheet", name: settings.name, cell }));
    },
    explain: (error, texts) => (error instanceof HostError ? error.sentence(texts) : null),
  };
}

/** The same sheet as before, when the new report has it. */
function shownAfter(before: Shown | null, sheets: readonly SheetView[]): Shown | null {
  if (before?.kind === "sheet" && sheets.some(({ name }) => name === before.name)) return before;
  return firstShown(sheets);
}

export function firstShown([first]: readonly SheetView[]): Shown | null {
  return first === undefined ? null : { kind: "sheet", name: first.name, cell: null };
}

/** The row of a sheet that a text stands in; null when it is nowhere. */
function rowOf({ bands }: SheetView, text: string): number | null {
  for (const item of bands.flat(2)) {
    if (item.kind !== "table") continue;
    const found = item.body.find((row) => row.some((cell) => cell.text === text))?.[0];
    if (found !== undefined) return found.row;
  }
  return null;
}

function nextBook({ id }: Book, content: Blob): Book {
  return { id: id + 1, content };
}

function cornerOf(place: CellPlace | RangePlace): { row: number; column: number } {
  return "top" in place ? { row: place.top, column: place.left } : place;
}
