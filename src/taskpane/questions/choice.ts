import type { Answer } from "../../core/model/question";
import type { QuestionWords } from "../../report/questions/question-words";
import { typedMonth } from "../../report/typed-month";

/** What the user has chosen of a question: one of its options by number, a month of their own, or nothing. */
export interface Choice {
  readonly option: number | "other" | "none";
  /** The month as it is typed. */
  readonly month: string;
}

export const NO_CHOICE: Choice = { option: "none", month: "" };

/** The answer that a choice is; null for none, and where the month typed is none with its year. */
export function answerOf({ options }: QuestionWords, choice: Choice): Answer | null {
  if (choice.option === "none") return null;
  if (choice.option !== "other") return options[choice.option]?.answer ?? null;
  const month = typedMonth(choice.month);
  return month === null ? null : { kind: "month", month };
}
