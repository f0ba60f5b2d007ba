import type { Month } from "../../core/model/month";
import type { Answer } from "../../core/model/question";
import type { Language } from "../../core/texts/texts";
import type { Progress } from "../../hosts/host";
import type { Imported } from "../../report/import/imported";
import type { PaneOutcome, Reviewed } from "../pane-host";
import type { Message, MonthState, PaneState, Task, Work } from "./state";

/** What happens in the pane: the user's choices, and how the work goes. */
export type PaneEvent =
  | { readonly kind: "month-chosen"; readonly month: Month | null }
  | { readonly kind: "language-chosen"; readonly language: Language | null }
  | { readonly kind: "undone" }
  | { readonly kind: "undo-closed" }
  | { readonly kind: "book-named"; readonly book: string }
  | { readonly kind: "started"; readonly task: Task }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "cancel-asked" }
  | { readonly kind: "inspected"; readonly outcome: PaneOutcome }
  | { readonly kind: "refreshed"; readonly outcome: PaneOutcome }
  | { readonly kind: "rolled"; readonly outcome: PaneOutcome }
  | { readonly kind: "saved"; readonly name: string; readonly outcome: PaneOutcome }
  | {
      readonly kind: "answered";
      readonly answers: readonly Answer[];
      readonly outcome: PaneOutcome;
    }
  | { readonly kind: "pasted"; readonly imported: Imported }
  | { readonly kind: "reviewed"; readonly reviewed: Reviewed }
  | { readonly kind: "templates-made"; readonly sheets: readonly string[] }
  | { readonly kind: "stopped"; readonly message: Message | null }
  | { readonly kind: "told"; readonly message: Message }
  | { readonly kind: "message-closed" };

const IDLE: Work = { kind: "idle" };

/** The next state of the pane. Pure: the controller does the work and reports it as events. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "month-chosen":
      return {
        ...state,
        month: { ...state.month, chosen: event.month },
        undo: { kind: "month", chosen: state.month.chosen },
      };
    case "language-chosen":
      return {
        ...state,
        language: { ...state.language, chosen: event.language },
        undo: { kind: "language", chosen: state.language.chosen },
      };
    case "undone":
      return undone(state);
    case "undo-closed":
      return { ...state, undo: null };
    case "book-named":
      return { ...state, book: event.book };
    case "started":
      return {
        ...state,
        work: { kind: "running", task: event.task, progress: null, isCancelling: false },
        message: null,
        // What the choice was for is done now.
        undo: null,
      };
    case "progressed":
      return withWork(state, { progress: event.progress });
    case "cancel-asked":
      return withWork(state, { isCancelling: true });
    case "inspected":
      return {
        ...state,
        seen: event.outcome,
        month: { ...state.month, own: event.outcome.month },
        work: IDLE,
      };
    case "refreshed":
      return { ...withReport(state, event.outcome), message: { kind: "refreshed" } };
    case "saved":
      return {
        ...withReport(state, event.outcome),
        message: { kind: "saved", name: event.name },
      };
    case "answered":
      return answered(state, event);
    case "rolled":
      return {
        ...state,
        seen: event.outcome,
        report: event.outcome,
        // The workbook says the new month now, and the choice was for the one that ended.
        month: { own: event.outcome.month, chosen: null },
        work: IDLE,
        message: { kind: "rolled", month: event.outcome.month },
      };
    case "pasted":
      return {
        ...state,
        pasted: event.imported,
        work: IDLE,
        message: { kind: "pasted", imported: event.imported },
      };
    case "reviewed":
      return {
        ...state,
        reviewed: event.reviewed,
        work: IDLE,
        message: { kind: "reviewed", reviewed: event.reviewed },
      };
    case "templates-made":
      return {
        ...state,
        hasTemplates: true,
        work: IDLE,
        message: { kind: "templates", sheets: event.sheets },
      };
    case "stopped":
      return { ...state, work: IDLE, message: event.message };
    case "told":
      return { ...state, message: event.message, undo: null };
    case "message-closed":
      return { ...state, message: null };
  }
}

function undone({ undo, ...state }: PaneState): PaneState {
  switch (undo?.kind) {
    case "month":
      return { ...state, month: { ...state.month, chosen: undo.chosen }, undo: null };
    case "language":
      return { ...state, language: { ...state.language, chosen: undo.chosen }, undo: null };
    case undefined:
      return { ...state, undo: null };
  }
}

function withWork(
  state: PaneState,
  change: Partial<Omit<Extract<Work, { kind: "running" }>, "kind" | "task">>,
): PaneState {
  return state.work.kind === "running" ? { ...state, work: { ...state.work, ...change } } : state;
}

function withReport(state: PaneState, outcome: PaneOutcome): PaneState {
  return {
    ...state,
    seen: outcome,
    report: outcome,
    month: afterRefresh(state.month, outcome),
    work: IDLE,
  };
}

/** Inställningar alone is no report. */
function answered(
  state: PaneState,
  { answers, outcome }: Extract<PaneEvent, { kind: "answered" }>,
): PaneState {
  const isReported = outcome.sheets.some(({ key, action }) => {
    return key !== "settings" && action !== "skipped";
  });
  // The workbook says the month now, whatever was chosen before.
  const isMonthSaid = answers.some(({ kind }) => kind === "month");
  const month = isMonthSaid ? { ...state.month, chosen: null } : state.month;
  const asked = { ...state, month };
  const next = isReported ? withReport(asked, outcome) : { ...asked, seen: outcome, work: IDLE };
  return { ...next, message: { kind: "answered", isReported } };
}

/** A refresh for a month of the user's choice does not tell which month the workbook itself says. */
function afterRefresh(month: MonthState, outcome: PaneOutcome): MonthState {
  return month.chosen === null ? { ...month, own: outcome.month } : month;
}
