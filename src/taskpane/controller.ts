import type { CellPlace, RangePlace } from "../core/model/place";
import type { Answer } from "../core/model/question";
import type { TemplateKey } from "../core/texts/templates";
import { WorkCancelledError } from "../hosts/host";
import type { CopyDone } from "./copy/clipboard";
import type { PaneHost, PaneWork, Pasted } from "./pane-host";
import type { PaneEvent } from "./state/reducer";
import type { GivenTask, Message, Task } from "./state/state";
import { languageOf } from "./state/state";
import type { Store } from "./state/store";

/** What the pane and the ribbon can have done. Nothing is thrown: how it went stands in the state. */
export interface Controller {
  /** Reads the workbook, unless work is under way. */
  readonly inspect: () => Promise<void>;
  /** Refreshes the report; a reading under way gives way, a refresh under way is the one that is waited for. */
  readonly refresh: () => Promise<void>;
  /** Prepares next month; other work under way is waited for. */
  readonly rollForward: () => Promise<void>;
  /** Refreshes the report and saves it as a version of the name; other work under way is waited for. */
  readonly saveVersion: (name: string) => Promise<void>;
  /** Writes answers into Inställningar and refreshes with them; other work under way is waited for. Whether it went well. */
  readonly saveAnswers: (answers: readonly Answer[]) => Promise<boolean>;
  /** Writes a pasted export into a data sheet, then reads the workbook anew; other work under way is waited for. */
  readonly paste: (pasted: Pasted) => Promise<void>;
  /** Adds template sheets, then reads the workbook anew; other work under way is waited for. */
  readonly addTemplates: (keys: readonly TemplateKey[]) => Promise<void>;
  /** Compares a draft text with the workbook; other work under way is waited for. */
  readonly review: (text: string) => Promise<void>;
  readonly cancel: () => void;
  /** Shows cells; where their sheet is not to be seen, the next ones, if any. */
  readonly goTo: (
    place: CellPlace | RangePlace,
    ...otherwise: readonly (CellPlace | RangePlace)[]
  ) => Promise<void>;
  /** Copies the tables of a sheet of the report for Word. Throws CopyRefusedError where nothing may be copied. */
  readonly copySheet: (sheet: string) => Promise<CopyDone>;
  readonly goToSetting: (key: string | null) => Promise<void>;
  /** Shows an error of something that the controller has no part in. */
  readonly tell: (error: unknown) => void;
}

interface Running {
  readonly task: Task;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

export function createController(host: PaneHost, store: Store): Controller {
  let running: Running | null = null;

  const start = (
    task: Task,
    after: Promise<void> | undefined,
    run: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const stop = new AbortController();
    const done = (async () => {
      await after;
      await run(stop.signal);
      if (running?.stop === stop) running = null;
    })();
    running = { task, stop, done };
    return done;
  };

  const startReading = (
    task: Exclude<Task, GivenTask>,
    after: Promise<void> | undefined,
  ): Promise<void> => start(task, after, (signal) => perform(host, store, task, signal));

  const startText = (task: GivenTask, run: (work: PaneWork) => Promise<PaneEvent>): Promise<void> =>
    start(task, running?.done, (signal) => performText(store, task, signal, run));

  /** Does what the user gave, then reads the workbook as it now is. The message stays that of what was done. */
  const startChange = async (
    task: "paste" | "templates",
    run: (work: PaneWork) => Promise<PaneEvent>,
  ): Promise<void> => {
    if (running?.task === task) return running.done;
    if (running?.task === "inspect") running.stop.abort();
    await startText(task, run);
    const { message } = store.state();
    if (message?.kind !== "pasted" && message?.kind !== "templates") return;
    await startReading("inspect", undefined);
    // A reading begins without a message; that of the change is still the newest.
    if (store.state().message === null) store.dispatch({ kind: "told", message });
  };

  return {
    inspect: () => running?.done ?? startReading("inspect", undefined),
    refresh: () => {
      if (running?.task === "refresh") return running.done;
      running?.stop.abort();
      return startReading("refresh", running?.done);
    },
    rollForward: () => {
      if (running?.task === "rollForward") return running.done;
      if (running?.task === "inspect") running.stop.abort();
      return startReading("rollForward", running?.done);
    },
    saveVersion: (name) => {
      if (running?.task === "saveVersion") return running.done;
      if (running?.task === "inspect") running.stop.abort();
      return startText("saveVersion", async (work) => {
        return { kind: "saved", name: name.trim(), outcome: await host.saveVersion(name, work) };
      });
    },
    saveAnswers: async (answers) => {
      if (running?.task === "inspect") running.stop.abort();
      await startText("answers", async (work) => {
        return { kind: "answered", answers, outcome: await host.saveAnswers(answers, work) };
      });
      return store.state().message?.kind === "answered";
    },
    paste: (pasted) =>
      startChange("paste", async (work) => {
        return { kind: "pasted", imported: await host.paste(pasted, work) };
      }),
    addTemplates: (keys) =>
      startChange("templates", async (work) => {
        return { kind: "templates-made", sheets: await host.addTemplates(keys, work) };
      }),
    review: (text) => {
      if (running?.task === "review") return running.done;
      return startText("review", async (work) => {
        return { kind: "reviewed", reviewed: await host.review(text, work) };
      });
    },
    cancel: () => {
      running?.stop.abort();
      store.dispatch({ kind: "cancel-asked" });
    },
    goTo: (place, ...otherwise) => {
      const showFirst = async (): Promise<boolean> => {
        for (const each of [place, ...otherwise]) if (await host.goTo(each)) return true;
        return false;
      };
      return navigate(store, showFirst, { kind: "not-shown", sheet: place.sheet });
    },
    copySheet: async (sheet) => {
      const [tables, { copyTables }] = await Promise.all([
        host.tables(sheet),
        import("./copy/copy-tables"),
      ]);
      if (tables.length === 0) return "nothing";
      await copyTables(tables, languageOf(store.state()));
      return "copied";
    },
    goToSetting: (key) => navigate(store, () => host.goToSetting(key), { kind: "no-settings" }),
    tell: (error) => {
      tell(store, error);
    },
  };
}

async function perform(
  host: PaneHost,
  store: Store,
  task: Exclude<Task, GivenTask>,
  signal: AbortSignal,
): Promise<void> {
  const { dispatch, state } = store;
  dispatch({ kind: "started", task });
  try {
    const { book } = state();
    if (task === "inspect" || book === "") {
      dispatch({ kind: "book-named", book: await host.bookName() });
    }
    const work = workOf(store, signal);
    if (task === "inspect") {
      // A reading says which month the workbook itself gives, whatever the user chose.
      dispatch({ kind: "inspected", outcome: await host.inspect({ ...work, month: null }) });
    } else if (task === "refresh")
      dispatch({ kind: "refreshed", outcome: await host.refresh(work) });
    else dispatch({ kind: "rolled", outcome: await host.rollForward(work) });
  } catch (error) {
    dispatch({ kind: "stopped", message: stopMessage(error, store, task) });
  }
}

async function performText(
  store: Store,
  task: GivenTask,
  signal: AbortSignal,
  run: (work: PaneWork) => Promise<PaneEvent>,
): Promise<void> {
  const { dispatch } = store;
  dispatch({ kind: "started", task });
  try {
    dispatch(await run(workOf(store, signal)));
  } catch (error) {
    dispatch({ kind: "stopped", message: stopMessage(error, store, task) });
  }
}

function workOf({ dispatch, state }: Store, signal: AbortSignal): PaneWork {
  return {
    month: state().month.chosen,
    language: languageOf(state()),
    signal,
    onProgress: (progress) => {
      dispatch({ kind: "progressed", progress });
    },
  };
}

function stopMessage(error: unknown, { state }: Store, task: Task): Message {
  if (!(error instanceof WorkCancelledError)) return { kind: "failed", error, task };
  const { work } = state();
  const stage = work.kind === "running" ? work.progress?.stage : undefined;
  return { kind: "cancelled", stage: stage ?? "read" };
}

async function navigate(
  store: Store,
  go: () => Promise<boolean>,
  otherwise: Message,
): Promise<void> {
  try {
    if (!(await go())) store.dispatch({ kind: "told", message: otherwise });
  } catch (error) {
    tell(store, error);
  }
}

function tell({ dispatch }: Store, error: unknown): void {
  dispatch({ kind: "told", message: { kind: "failed", error, task: null } });
}
