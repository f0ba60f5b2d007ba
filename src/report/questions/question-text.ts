import type { Question } from "../../core/model/question";
import type { Texts } from "../../core/texts/texts";
import { rowOf } from "./answers";
import { questionWords } from "./question-words";

/** A question for those who answer in the sheet itself: what to type in which row of Inställningar. */
export interface QuestionText {
  readonly message: string;
  /** The label of the row. */
  readonly setting: string;
  readonly values: readonly string[];
}

export function questionAsText(asked: Question, texts: Texts): QuestionText {
  const { question, why, options } = questionWords(asked, texts);
  return {
    message: `${question} ${why}`,
    setting: settingLabel(asked, texts),
    values: options.map(({ answer }) => rowOf(answer, texts).value),
  };
}

function settingLabel(asked: Question, { questions, sheets }: Texts): string {
  switch (asked.kind) {
    case "convention":
    case "unit":
      return sheets.settings.table(asked.title, asked.place.sheet, "statement").label;
    case "month":
      return sheets.settings.reportMonth.label;
    case "heading":
      return questions.headingLabel(asked.word);
  }
}
