import type { Month } from "../../core/model/month";
import type { Language } from "../../core/texts/texts";
import type { Progress } from "../../hosts/host";
import type { Imported } from "../../report/import/imported";
import type { PaneOutcome, Reviewed } from "../pane-host";

/** All that the pane shows. Sentences are made from it when it is drawn, in the language that holds then. */
export interface PaneState {
  readonly place: PanePlace;
  readonly language: LanguageState;
  /** The workbook's file; empty until it is known. */
  readonly book: string;
  /** What the newest reading found; null before the first one. */
  readonly seen: PaneOutcome | null;
  /** The newest refresh that was finished. */
  readonly report: PaneOutcome | null;
  /** What the newest paste changed; null before the first one. */
  readonly pasted: Imported | null;
  /** What the newest review said; null before the first one. */
  readonly reviewed: Reviewed | null;
  /** Template sheets have been made, which are empty still when nothing is recognised. */
  readonly hasTemplates: boolean;
  readonly month: MonthState;
  readonly work: Work;
  readonly message: Message | null;
  /** What the newest choice replaced; null when there is none to take back. */
  readonly undo: Undo | null;
}

/** A choice in the pane before it was changed. */
export type Undo =
  | { readonly kind: "month"; readonly chosen: Month | null }
  | { readonly kind: "language"; readonly chosen: Language | null };

/** The program around the pane: Excel with the workbook open, or a browser that works on a file. */
export type PanePlace = "excel" | "browser";

export interface LanguageState {
  /** The language of the program around the pane. */
  readonly around: Language;
  /** The user's own choice; null follows that program. */
  readonly chosen: Language | null;
}

export interface MonthState {
  /** The month the workbook says. */
  readonly own: Month | null;
  /** The user's choice in the pane; null follows the workbook. */
  readonly chosen: Month | null;
}

export type Task = "inspect" | "refresh" | "rollForward" | GivenTask;

/** Tasks on what the user gives: a text, or choices. */
export type GivenTask = TextTask | "templates" | "answers";

/** Tasks on a text that the user gives. */
export type TextTask = "paste" | "review" | "saveVersion";

export type Work =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly task: Task;
      /** Null until the host has something to say. */
      readonly progress: Progress | null;
      readonly isCancelling: boolean;
    };

export type Message =
  | { readonly kind: "refreshed" }
  | { readonly kind: "rolled"; readonly month: Month | null }
  | { readonly kind: "saved"; readonly name: string }
  /** Answers are in Inställningar; `isReported` where they were enough for a report. */
  | { readonly kind: "answered"; readonly isReported: boolean }
  | { readonly kind: "pasted"; readonly imported: Imported }
  | { readonly kind: "reviewed"; readonly reviewed: Reviewed }
  /** The names of template sheets that were made. */
  | { readonly kind: "templates"; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled"; readonly stage: Progress["stage"] }
  | { readonly kind: "failed"; readonly error: unknown; readonly task: Task | null }
  | { readonly kind: "not-shown"; readonly sheet: string }
  | { readonly kind: "no-settings" };

export function initialState(place: PanePlace, language: LanguageState): PaneState {
  return {
    place,
    language,
    book: "",
    seen: null,
    report: null,
    pasted: null,
    reviewed: null,
    hasTemplates: false,
    month: { own: null, chosen: null },
    work: { kind: "idle" },
    message: null,
    undo: null,
  };
}

export function languageOf({ language }: Pick<PaneState, "language">): Language {
  return language.chosen ?? language.around;
}
