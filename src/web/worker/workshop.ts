import type { Month } from "../../core/model/month";
import type { CellPlace, RangePlace } from "../../core/model/place";
import type { Answer as QuestionAnswer } from "../../core/model/question";
import { TEMPLATE_KEYS, type TemplateKey } from "../../core/texts/templates";
import type { Language } from "../../core/texts/texts";
import type { HostWork, Progress } from "../../hosts/host";
import { readText } from "../../hosts/text/read-text";
import { openXlsx, type XlsxHost } from "../../hosts/xlsx/host";
import { newXlsx } from "../../hosts/xlsx/new-xlsx";
import type { Workbook } from "../../ingest/grid";
import { importExport } from "../../report/import/import-export";
import type { Imported } from "../../report/import/imported";
import { inspect } from "../../report/inspect";
import { keepPlan } from "../../report/keep-plan";
import { saveAnswers } from "../../report/questions/save-answers";
import { refresh, type ReportOptions } from "../../report/refresh";
import type { Outcome } from "../../report/result";
import { rollForward } from "../../report/roll-forward";
import { saveVersion } from "../../report/save-version";
import { addTemplates, planTemplates } from "../../report/templates/add-templates";
import type { PaneOutcome, Pasted, Reviewed } from "../../taskpane/pane-host";
import { reviewPasted } from "../../taskpane/review-text";
import { cellsView, type CellsView } from "../../report/view/cells-view";
import type { ReportView } from "../../report/view/model";
import { reportView } from "../../report/view/report-view";
import { answer, type Answer } from "./failure";

/** A workbook file on its way between threads: a Blob's bytes are not copied. */
export interface Book {
  /** Another one for every content. */
  readonly id: number;
  readonly content: Blob;
}

/** What is to be done with a workbook. */
export interface Job {
  readonly book: Book;
  readonly month: Month | null;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/** Where the workshop says how far it has come: a port that takes Progress. */
export type Tell = Pick<MessagePort, "postMessage">;

export interface Refreshed {
  readonly outcome: PaneOutcome;
  readonly report: ReportView;
  readonly content: Blob;
}

export interface PastedInto {
  readonly imported: Imported;
  readonly content: Blob;
}

/** Template sheets that were made, and the workbook with them. */
export interface MadeSheets {
  readonly report: ReportView;
  readonly content: Blob;
}

/**
 * The work on workbook files, for a thread of its own. Nothing is kept from one task to the next but what was read last,
 * so that a thread can be ended at any time and another one go on.
 */
export interface Workshop {
  /** Whether the file is a workbook that can be read. */
  readonly open: (book: Book) => Promise<Answer<null>>;
  readonly inspect: (job: Job, tell: Tell) => Promise<Answer<PaneOutcome>>;
  readonly refresh: (job: Job, tell: Tell) => Promise<Answer<Refreshed>>;
  readonly rollForward: (job: Job, tell: Tell) => Promise<Answer<Refreshed>>;
  readonly saveVersion: (job: Job, name: string, tell: Tell) => Promise<Answer<Refreshed>>;
  readonly saveAnswers: (
    job: Job,
    answers: readonly QuestionAnswer[],
    tell: Tell,
  ) => Promise<Answer<Refreshed>>;
  readonly paste: (
    job: Omit<Job, "month">,
    pasted: Pasted,
    tell: Tell,
  ) => Promise<Answer<PastedInto>>;
  readonly addTemplates: (
    job: Omit<Job, "month">,
    keys: readonly TemplateKey[],
    tell: Tell,
  ) => Promise<Answer<MadeSheets>>;
  /** A new workbook of template sheets. */
  readonly newBook: (job: Pick<Job, "language" | "today">) => Promise<Answer<MadeSheets>>;
  readonly review: (job: Job, text: string, tell: Tell) => Promise<Answer<Reviewed>>;
  /** Cells of a sheet with what stands around them; null when there is no such sheet to see. */
  readonly cells: (
    book: Book,
    place: CellPlace | RangePlace,
    language: Language,
  ) => Promise<Answer<CellsView | null>>;
}

export function createWorkshop(clock: () => number): Workshop {
  let lastRead: { readonly id: number; readonly workbook: Promise<Workbook> } | null = null;

  const openBook = async ({ id, content }: Book): Promise<XlsxHost> => {
    const host = await openXlsx(new Uint8Array(await content.arrayBuffer()));
    const read = (work: HostWork): Promise<Workbook> => {
      const workbook = host.read(work);
      lastRead = { id, workbook };
      return workbook;
    };
    return { ...host, read };
  };
  const options = ({ month, language, today }: Omit<Job, "book">, tell: Tell): ReportOptions => {
    return { month, language, today, clock, onProgress: inSteps(tell) };
  };

  /** Does work on a workbook, and shows the sheets that were written. */
  const written = async <T>(
    { book, language }: Pick<Job, "book" | "language">,
    make: (host: XlsxHost) => Promise<T>,
  ): Promise<MadeSheets & { readonly made: T }> => {
    const { host, plan } = keepPlan(await openBook(book));
    const made = await make(host);
    return { made, report: reportView(plan(), language), content: blobOf(host.saveInPieces()) };
  };

  const report = async (job: Job, tell: Tell, make: typeof refresh): Promise<Refreshed> => {
    const { made, ...rest } = await written(job, (host) => make(host, options(job, tell)));
    return { outcome: plain(made), ...rest };
  };

  return {
    open: (book) =>
      answer(async () => {
        await openBook(book);
        return null;
      }),
    inspect: (job, tell) =>
      answer(async () => plain(await inspect(await openBook(job.book), options(job, tell)))),
    refresh: (job, tell) => answer(() => report(job, tell, refresh)),
    rollForward: (job, tell) => answer(() => report(job, tell, rollForward)),
    saveVersion: (job, name, tell) =>
      answer(() => report(job, tell, (host, work) => saveVersion(host, name, work))),
    saveAnswers: (job, answers, tell) =>
      answer(() => report(job, tell, (host, work) => saveAnswers(host, answers, work))),
    paste: (job, { text, sheet }, tell) =>
      answer(async () => {
        const host = await openBook(job.book);
        const { onProgress } = options({ ...job, month: null }, tell);
        const work = { language: job.language, sheet, clock, ...(onProgress && { onProgress }) };
        const { imported } = await importExport(host, readText(text, sheet), work);
        return { imported, content: blobOf(host.saveInPieces()) };
      }),
    addTemplates: (job, templates, tell) =>
      answer(async () => {
        const work = { ...options({ ...job, month: null }, tell), templates };
        const { report, content } = await written(job, (host) => addTemplates(host, work));
        return { report, content };
      }),
    newBook: ({ language, today }) =>
      answer(async () => {
        const plan = planTemplates(TEMPLATE_KEYS, new Set(), { language, today });
        return { report: reportView(plan, language), content: blobOf([await newXlsx(plan)]) };
      }),
    review: (job, text, tell) =>
      answer(async () => reviewPasted(await openBook(job.book), text, options(job, tell))),
    cells: (book, place, language) =>
      answer(async () => {
        const known = lastRead?.id === book.id ? lastRead.workbook : null;
        return cellsView(await (known ?? (await openBook(book)).read({})), place, language);
      }),
  };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function blobOf(pieces: readonly Uint8Array[]): Blob {
  // TypeScript allows for shared memory, which a file's bytes never are.
  return new Blob([...pieces] as Uint8Array<ArrayBuffer>[], { type: XLSX });
}

/** Functions cannot be sent to another thread. */
function plain(outcome: Outcome): PaneOutcome {
  const { committee, month, months, recognised, findings, questions, sheets, timings } = outcome;
  return { committee, month, months, recognised, findings, questions, sheets, timings };
}

/** Tells no more than a hundred steps of a sheet: every message costs the page a drawing. */
function inSteps(tell: Tell): (progress: Progress) => void {
  let told = "";
  return (progress) => {
    const percent = progress.total === 0 ? 100 : Math.floor((100 * progress.done) / progress.total);
    const step = `${progress.stage} ${progress.sheet} ${percent}`;
    if (step === told) return;
    told = step;
    tell.postMessage(progress);
  };
}
