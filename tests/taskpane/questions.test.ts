import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import type { Question } from "../../src/core/model/question";
import { textsFor } from "../../src/core/texts/texts";
import { questionWords } from "../../src/report/questions/question-words";
import { createController } from "../../src/taskpane/controller";
import { answerOf, NO_CHOICE } from "../../src/taskpane/questions/choice";
import { initialState } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";
import { messageWords } from "../../src/taskpane/wording";
import { outcome, written } from "./outcome";
import { slowHost } from "./slow-host";

const MONTH: Question = {
  kind: "month",
  title: null,
  place: null,
  months: [month(2020, 8), month(2020, 7)],
};
const UNIT: Question = {
  kind: "unit",
  title: "Drift",
  place: { sheet: "Drift", row: 3, column: 1 },
  setting: "table.drift/period",
  largest: -16_100,
  assumed: "tkr",
};
const sv = textsFor("sv");

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("what is chosen of a question", () => {
  const words = questionWords(MONTH, sv);

  it("is an option, a month with its year in any spelling, or nothing", () => {
    expect(answerOf(words, { option: 1, month: "" })).toEqual({
      kind: "month",
      month: month(2020, 7),
    });
    for (const typed of ["2020-03", "mars 2020", "Mar 2020"])
      expect(answerOf(words, { option: "other", month: typed })).toEqual({
        kind: "month",
        month: month(2020, 3),
      });
    expect(answerOf(words, NO_CHOICE)).toBeNull();
    for (const typed of ["", "mars", "2020", "snart"])
      expect(answerOf(words, { option: "other", month: typed })).toBeNull();
  });

  it("says what the largest amount becomes in each unit", () => {
    // 16 100 kr; 16 100 000 kr = 16,1 mnkr; 16 100 mnkr.
    expect(questionWords(UNIT, sv).options.map(({ evidence }) => evidence)).toEqual([
      "Det största beloppet är då 16\u00a0100 kr",
      "Det största beloppet är då 16,1 mnkr",
      "Det största beloppet är då 16\u00a0100 mnkr",
    ]);
  });

  it("puts a number that is taken away with its sign in brackets", () => {
    const against = {
      cell: { sheet: "Drift", row: 6, column: 5 },
      minuend: -100,
      subtrahend: -250,
      printed: -150,
    };
    const formula = { minuend: "budget", subtrahend: "actual" } as const;
    const { options } = questionWords(
      {
        kind: "convention",
        title: "Drift",
        column: "Avvikelse",
        place: against.cell,
        setting: "table.drift/period",
        trials: [{ formula, held: 3, rows: 12, against }],
      },
      sv,
    );
    // −100 − (−250) = 150, and the cell shows −150.
    expect(options[0]?.evidence).toBe(
      "Stämmer på 3 av 12 rader; t.ex. −100 − (−250) = 150, F7 visar −150",
    );
  });
});

describe("saving answers", () => {
  const setUp = (result = written()) => {
    const works: unknown[] = [];
    const host = slowHost({
      saveAnswers: (answers) => {
        works.push(answers);
        return Promise.resolve(result);
      },
    });
    const store = createStore(initialState("excel", { around: "sv", chosen: null }));
    return { host, store, works, controller: createController(host, store) };
  };
  const answers = [{ kind: "month", month: month(2020, 7) }] as const;

  it("shows the report, and the month follows the workbook again", async () => {
    const { store, works, controller } = setUp();
    store.dispatch({ kind: "month-chosen", month: month(2020, 3) });
    expect(await controller.saveAnswers(answers)).toBe(true);
    expect(works).toEqual([answers]);
    const state = store.state();
    expect(state).toMatchObject({ report: written(), month: { chosen: null } });
    expect(state.message).toEqual({ kind: "answered", isReported: true });
    const words = messageWords({ kind: "answered", isReported: true }, state, sv, () => null);
    expect(words).toEqual({
      intent: "success",
      text: "Svaren står i Inställningar. Rapporten för augusti 2020 är uppdaterad: 2 blad.",
    });
  });

  it("is no report where Inställningar alone was written", async () => {
    const only = {
      key: "settings",
      name: "Inställningar",
      action: "created",
      reason: null,
    } as const;
    const { store, controller } = setUp(outcome({ sheets: [only], questions: [MONTH] }));
    await controller.saveAnswers([]);
    const state = store.state();
    expect(state).toMatchObject({ report: null, seen: { questions: [MONTH] } });
    const words = messageWords({ kind: "answered", isReported: false }, state, sv, () => null);
    expect(words.text).toBe("Svaren står i Inställningar. Mer behövs innan det blir en rapport.");
  });

  it("leaves the questions where they are when it fails, and says why", async () => {
    const { store } = setUp();
    const host = slowHost({ saveAnswers: () => Promise.reject(new Error("no")) });
    const controller = createController(host, store);
    expect(await controller.saveAnswers(answers)).toBe(false);
    await settle();
    expect(store.state().message).toMatchObject({ kind: "failed", task: "answers" });
  });
});
