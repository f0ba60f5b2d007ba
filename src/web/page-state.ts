import type { LanguageMemory } from "../taskpane/language-memory";
import { textsFor, type Language } from "../core/texts/texts";
import { createDesk, type Desk } from "./desk";
import { createValue, type Value } from "./value";
import type { ReportView } from "../report/view/model";
import { firstShown } from "./web-pane-host";
import type { Workbench } from "./worker/workbench";

export interface PageState {
  /** Null until a workbook has been opened. */
  readonly desk: Desk | null;
  /** The name of a file that is being opened. */
  readonly opening: string | null;
  readonly problem: Problem | null;
}

/** Why a file was not opened. */
export interface Problem {
  readonly name: string;
  readonly reason: Error | "unreadable-file" | "sample-missing" | "templates-failed";
}

/** What the user can do with the page as a whole. Nothing is thrown: how it went stands in the state. */
export interface PageController {
  readonly state: Value<PageState>;
  readonly open: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Opens a new workbook of template sheets. */
  readonly openTemplates: () => Promise<void>;
  readonly closeProblem: () => void;
  readonly language: () => Language;
}

export interface PageSurroundings {
  readonly workbench: Workbench;
  /** The language of the browser. */
  readonly around: Language;
  readonly memory: LanguageMemory;
  /** ISO date. */
  readonly today: () => string;
  readonly sample: URL;
}

/** A file to open; `made` are its sheets when it is a new workbook. */
interface Fetched {
  readonly content: Blob;
  readonly made?: ReportView;
}

const SAMPLE_NAME = "linkoping-2020.xlsx";

export function createPageController(surroundings: PageSurroundings): PageController {
  const { workbench, around, memory, today, sample } = surroundings;
  const state = createValue<PageState>({ desk: null, opening: null, problem: null });
  let opened = 0;

  /** Opens what is fetched, unless the user meanwhile has chosen something else. */
  const open = async (
    name: string,
    fetchFile: () => Promise<Fetched>,
    otherwise: Problem["reason"],
  ): Promise<void> => {
    opened += 1;
    const turn = opened;
    state.now().desk?.controller.cancel();
    state.change({ opening: name, problem: null });
    const settle = (changes: Partial<PageState>): void => {
      if (turn === opened) state.change({ opening: null, ...changes });
    };
    let fetched: Fetched;
    try {
      fetched = await fetchFile();
    } catch {
      // Whatever it was, the user can do no more about it than the sentence says.
      settle({ problem: { name, reason: otherwise } });
      return;
    }
    const { content, made } = fetched;
    const book = { id: turn * BOOKS_APART, content };
    try {
      await workbench.run((shop) => shop.open(book), {});
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      settle({ problem: { name, reason } });
      return;
    }
    const desk = createDesk({ name, book }, { around, chosen: memory.load() }, workbench, today);
    desk.store.subscribe(() => {
      memory.save(desk.store.state().language.chosen);
    });
    if (made !== undefined) {
      const report = { ...made, language: languageNow() };
      desk.view.change({ isChanged: true, report, shown: firstShown(made.sheets) });
    }
    settle({ desk });
    if (state.now().desk !== desk) return;
    await desk.controller.inspect();
    if (made === undefined) return;
    const sheets = made.sheets.map((sheet) => sheet.name);
    desk.store.dispatch({ kind: "templates-made", sheets });
  };

  const languageNow = (): Language => memory.load() ?? around;

  return {
    state,
    open: (file) => open(file.name, () => readWhole(file), "unreadable-file"),
    openSample: () => open(SAMPLE_NAME, () => fetchWhole(sample), "sample-missing"),
    openTemplates: () => {
      const language = languageNow();
      const make = async (): Promise<Fetched> => {
        const wanted = { language, today: today() };
        const { content, report } = await workbench.run((shop) => shop.newBook(wanted), {});
        return { content, made: report };
      };
      return open(textsFor(language).web.newBook, make, "templates-failed");
    },
    closeProblem: () => {
      state.change({ problem: null });
    },
    language: languageNow,
  };
}

/** Every refresh of a book takes the next number. */
const BOOKS_APART = 1_000_000;

/** A copy of the file as it is now: the user may change or move it meanwhile. Throws when it cannot be read. */
async function readWhole(file: File): Promise<Fetched> {
  return { content: new Blob([await file.arrayBuffer()]) };
}

async function fetchWhole(address: URL): Promise<Fetched> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return { content: await response.blob() };
}
