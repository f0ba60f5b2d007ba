import type { Finding, Severity } from "../core/model/finding";
import type { CellPlace, RangePlace } from "../core/model/place";
import type { ErrorTexts } from "../core/texts/errors";
import type { Texts } from "../core/texts/texts";
import type { Progress } from "../hosts/host";
import { rangeText } from "../plan/ref";
import { ReportError } from "../report/errors";
import { ImportError } from "../report/import/errors";
import { importCounts } from "../report/import/imported";
import type { SheetOutcome } from "../report/result";
import { reviewParts } from "../report/review/lines";
import type { PaneOutcome } from "./pane-host";
import { languageOf, type Message, type PaneState, type Task, type Undo } from "./state/state";

export type Explain = (error: unknown, texts: ErrorTexts) => string | null;

/** A message in words, and how grave it is. */
export interface MessageWords {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
}

export function messageWords(
  message: Message,
  { place, report }: Pick<PaneState, "place" | "report">,
  texts: Texts,
  explain: Explain,
): MessageWords {
  const words = texts.pane.message;
  switch (message.kind) {
    case "refreshed":
      return { intent: "success", text: refreshedText(report, texts) };
    case "rolled": {
      const month = message.month === null ? "" : texts.sheets.words.month(message.month);
      return { intent: "success", text: words.rolled(month) };
    }
    case "saved":
      return { intent: "success", text: words.saved(message.name, versionsSheet(report, texts)) };
    case "answered": {
      const { saved, notYet } = texts.questions.pane;
      const then = message.isReported ? refreshedText(report, texts) : notYet;
      return { intent: message.isReported ? "success" : "info", text: `${saved} ${then}` };
    }
    case "pasted": {
      const { sheet } = message.imported;
      const { added, revised, missing } = importCounts(message.imported);
      const { imports } = texts;
      const hasChanged = added + revised > 0;
      const text = hasChanged
        ? imports.counts(sheet, added, revised, missing)
        : imports.unchanged(sheet);
      return { intent: "success", text };
    }
    case "reviewed": {
      const { wrong, counts } = reviewParts(message.reviewed, texts);
      return { intent: wrong.length > 0 ? "warning" : "success", text: counts };
    }
    case "templates":
      return { intent: "success", text: texts.templates.added(message.sheets, place) };
    case "cancelled": {
      // A file is replaced as a whole, after all the work.
      const isUntouched = place === "browser" || message.stage === "read";
      const text = isUntouched ? words.cancelledReading : words.cancelledWriting;
      return { intent: "info", text };
    }
    case "failed":
      return failureWords(message.error, texts, explain);
    case "not-shown":
      return { intent: "warning", text: words.notShown(message.sheet) };
    case "no-settings":
      return { intent: "info", text: words.noSettings };
  }
}

/** The sheet of versions by its own name in this workbook. */
export function versionsSheet(report: PaneState["report"], texts: Texts): string {
  const standard = texts.sheets.words.sheetNames.versions;
  const sheets = report === null ? [] : writtenSheets(report);
  return sheets.find(({ name }) => name.startsWith(standard))?.name ?? standard;
}

function refreshedText(report: PaneState["report"], texts: Texts): string {
  if (report === null) return "";
  const written = writtenSheets(report).length;
  const month = report.month === null ? "" : texts.sheets.words.month(report.month);
  return texts.pane.message.refreshed(month, written);
}

function failureWords(error: unknown, texts: Texts, explain: Explain): MessageWords {
  const words = texts.pane.message;
  const known = explain(error, texts.errors);
  if (known !== null) return { intent: "error", text: known };
  if (error instanceof ImportError) {
    return { intent: "warning", text: error.sentence(texts.imports) };
  }
  if (error instanceof ReportError) {
    const { refusal } = error;
    if (refusal) return { intent: "error", text: texts.findings[refusal.code](refusal.args) };
    return { intent: "warning", text: reportFailure(error.failure, words) };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { intent: "error", text: words.internal(detail) };
}

function reportFailure(failure: ReportError["failure"], words: Texts["pane"]["message"]): string {
  switch (failure) {
    case "month-missing":
      return words.monthMissing;
    case "month-empty":
      return words.monthEmpty;
    case "version-nameless":
      return words.versionNameless;
    case "version-exists":
      return words.versionExists;
    case "nothing-recognised":
    case "refused":
      return words.nothingRecognised;
  }
}

/** `Läser Drift period`: what is being done now. */
export function progressText(progress: Progress | null, task: Task, texts: Texts): string {
  const { work } = texts.pane;
  if (progress === null) return taskText(task, texts);
  return progress.stage === "read" ? work.reading(progress.sheet) : work.writing(progress.sheet);
}

/** `Läser arbetsboken`. */
export function taskText(
  task: Task,
  { pane, imports, questions, review, templates }: Texts,
): string {
  switch (task) {
    case "inspect":
      return pane.work.inspecting;
    case "refresh":
      return pane.work.refreshing;
    case "rollForward":
      return pane.work.rolling;
    case "saveVersion":
      return pane.work.saving;
    case "paste":
      return imports.paste.pasting;
    case "review":
      return review.pane.reviewing;
    case "templates":
      return templates.pane.making;
    case "answers":
      return questions.pane.saving;
  }
}

/** `Rapportmånad: juli 2020.`: what a choice that can be taken back has made of it. */
export function undoText({ kind }: Undo, state: PaneState, { pane, sheets }: Texts): string {
  if (kind === "language") return pane.undo.language(pane.settings.languages[languageOf(state)]);
  const month = state.month.chosen ?? state.month.own;
  return pane.undo.month(month === null ? "" : sheets.words.month(month));
}

/** How far a task has come, 0 to 1; null when it cannot be told. Reading is the first half of a refresh. */
export function progressShare(progress: Progress | null, task: Task): number | null {
  if (progress === null || progress.total === 0) return null;
  const share = progress.done / progress.total;
  // Nothing is written by them.
  if (task === "inspect" || task === "review") return share;
  return progress.stage === "read" ? share / 2 : (1 + share) / 2;
}

/** `Drift period · C14`, the way a place is shown in a narrow pane. */
export function placeText(place: CellPlace | RangePlace): string {
  const edges =
    "top" in place
      ? place
      : { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return `${place.sheet} · ${rangeText(edges)}`;
}

/** The sheets of a report but for those whose source is absent. */
export function writtenSheets({ sheets }: PaneOutcome): readonly SheetOutcome[] {
  return sheets.filter(({ action }) => action !== "skipped");
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
