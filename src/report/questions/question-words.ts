import type { Answer, Question } from "../../core/model/question";
import type { FormulaTrial } from "../../core/model/statement";
import { kronorPer, MONEY_UNITS, type MoneyUnit } from "../../core/model/unit";
import type { Texts } from "../../core/texts/texts";
import { cellText } from "../../plan/ref";

/** A question as a person reads it. */
export interface QuestionWords {
  readonly question: string;
  /** Why it is asked, with numbers of the user's own. */
  readonly why: string;
  readonly options: readonly OptionWords[];
}

export interface OptionWords {
  readonly answer: Answer;
  readonly label: string;
  /** What the user's numbers say of it; null where they say nothing. */
  readonly evidence: string | null;
}

export function questionWords(asked: Question, texts: Texts): QuestionWords {
  const { questions: words, sheets } = texts;
  switch (asked.kind) {
    case "convention": {
      const { column, title, setting, trials } = asked;
      return {
        question: words.convention(column, title),
        why: words.conventionWhy,
        options: trials.map((trial) => {
          const { formula } = trial;
          const difference = sheets.statement.difference(formula.minuend, formula.subtrahend);
          return {
            answer: { kind: "formula", setting, formula },
            label: words.formula(column, difference),
            evidence: trialText(trial, texts),
          };
        }),
      };
    }
    case "unit": {
      const { title, place, setting, largest } = asked;
      return {
        question: words.unit(title),
        why: words.unitWhy(largest, cellText(place)),
        options: MONEY_UNITS.map((unit) => ({
          answer: { kind: "unit", setting, unit },
          label: words.units[unit],
          evidence: words.largestAs(...inKronor(largest, unit)),
        })),
      };
    }
    case "month":
      return {
        question: words.month(asked.title),
        why: words.monthWhy,
        options: asked.months.map((month) => ({
          answer: { kind: "month", month },
          label: sheets.words.month(month),
          evidence: null,
        })),
      };
    case "heading": {
      const { word, title, numbers, equation, roles } = asked;
      const equal = equation === null ? [] : [words.equation(equation)];
      return {
        question: words.heading(word, title),
        why: [words.headingWhy(numbers), ...equal].join(" "),
        options: [...roles, "none" as const].map((meaning) => ({
          answer: { kind: "heading", word, meaning },
          label: words.roles[meaning],
          evidence: null,
        })),
      };
    }
  }
}

/** `Stämmer på 3 av 12 rader; t.ex. 1 200 − 1 350 = −150, F7 visar 150`. */
function trialText({ held, rows, against }: FormulaTrial, { questions }: Texts): string {
  const example = against && questions.against({ ...against, cell: cellText(against.cell) });
  return questions.held(held, rows) + (example ?? "");
}

/** An amount in kronor, or in millions of them from a hundred thousand on; three digits say how large it is. */
function inKronor(amount: number, unit: MoneyUnit): [size: number, unit: "kr" | "mnkr"] {
  const kronor = Math.abs(amount) * (kronorPer(unit) ?? 1);
  const [size, shown] =
    kronor < 100_000 ? [kronor, "kr" as const] : [kronor / 1e6, "mnkr" as const];
  return [Number(size.toPrecision(3)), shown];
}
