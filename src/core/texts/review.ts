import type { Unit } from "../model/unit";

/** A number as a sentence shows it: its unit's own amount, with as many decimals as the text printed. */
export interface ReviewAmount {
  readonly value: number;
  /** Null for a bare number. */
  readonly unit: Unit | null;
  readonly decimals: number;
}

/** What is said of a number in a draft text. */
export interface ReviewedNumber {
  readonly line: number;
  /** As printed. */
  readonly text: string;
  /** What the workbook has, and where. */
  readonly expected: ReviewAmount;
  readonly label: string;
  readonly cell: string;
}

/** What `review` says. */
export interface ReviewTexts {
  readonly counts: (confirmed: number, differing: number, stale: number, unknown: number) => string;
  readonly slip: Readonly<
    Record<"sign" | "unit" | "digits" | "value", (number: ReviewedNumber) => string>
  >;
  readonly stale: (number: ReviewedNumber) => string;
  readonly confirmed: (number: ReviewedNumber) => string;
  readonly unknown: (line: number, texts: readonly string[]) => string;
  /** Before a finding about a table of the draft. */
  readonly inDraft: (finding: string) => string;
  readonly pane: ReviewPaneTexts;
}

/** What the task pane says where a draft is reviewed. */
export interface ReviewPaneTexts {
  readonly tab: string;
  readonly intro: string;
  readonly text: string;
  readonly run: string;
  /** What is being done meanwhile. */
  readonly reviewing: string;
  readonly nothingWrong: string;
  /** What the list of numbers is sorted by, and the headings of its groups. */
  readonly verdict: string;
  readonly verdicts: Readonly<Record<"confirmed" | "differs" | "stale" | "unknown", string>>;
}
