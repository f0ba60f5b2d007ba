import type { Texts } from "../core/texts/texts";
import type { PaneState } from "./state/state";
import {
  messageWords,
  ofSeverity,
  progressShare,
  taskText,
  undoText,
  type Explain,
} from "./wording";

/** What a screen reader says of its own accord. `assertive` interrupts: it is for failures only. */
export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
}

/** Progress is told at every quarter, results once, with what there is to correct. */
export function announcement(state: PaneState, texts: Texts, explain: Explain): Announcement {
  const { work, message, seen, undo } = state;
  if (work.kind === "running") return { polite: runningText(work, texts), assertive: "" };
  // It is newer than the message: what is told later takes it away.
  if (undo !== null) return { polite: undoText(undo, state, texts), assertive: "" };
  if (message === null) return { polite: "", assertive: "" };
  const { intent, text } = messageWords(message, state, texts, explain);
  if (intent === "error") return { polite: "", assertive: text };
  if (message.kind !== "refreshed" || seen === null) return { polite: text, assertive: "" };
  const [errors, warnings, infos] = (["error", "warning", "info"] as const).map(
    (severity) => ofSeverity(seen.findings, severity).length,
  );
  const counts = texts.pane.findings.counts(errors ?? 0, warnings ?? 0, infos ?? 0);
  return { polite: `${text} ${counts}.`, assertive: "" };
}

function runningText(work: Extract<PaneState["work"], { kind: "running" }>, texts: Texts): string {
  const words = texts.pane.work;
  if (work.isCancelling) return words.cancelling;
  const task = taskText(work.task, texts);
  const quarters = Math.floor((progressShare(work.progress, work.task) ?? 0) * 4);
  return quarters === 0 ? task : words.progress(task, quarters * 25);
}
