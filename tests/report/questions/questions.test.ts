import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import type { Question } from "../../../src/core/model/question";
import { openXlsx } from "../../../src/hosts/xlsx/host";
import { readFacts } from "../../../src/ingest/facts";
import { inspect } from "../../../src/report/inspect";
import { openQuestions } from "../../../src/report/questions/questions";
import { openBook } from "../../support/open-book";
import { fixture, OPTIONS, refreshed } from "../../support/refreshed";
import { workbookOfRows } from "../../support/workbook-of-rows";

type Rows = Parameters<typeof workbookOfRows>[0];

async function questionsOf(bytes: Uint8Array, today = OPTIONS.today): Promise<readonly Question[]> {
  const { questions } = await inspect(await openXlsx(bytes), { ...OPTIONS, today });
  return questions;
}

const kindsOf = (questions: readonly Question[]): readonly string[] =>
  questions.map(({ kind }) => kind);

const HEAD = ["Verksamhet", "Budget", "Utfall", "Avvikelse"];

describe("what a workbook leaves open", () => {
  it.each(["samples/linkoping-2020.xlsx", "samples/linkoping-2020-mars.xlsx"])(
    "is nothing in %s, whose numbers prove all",
    async (file) => {
      expect(await questionsOf(fixture(file))).toEqual([]);
    },
  );

  it("is how a deviation is computed that no difference gives, with rows that speak against each", async () => {
    const [question] = await questionsOf(openBook());
    const place = (row: number) => ({ sheet: "Drift", row, column: 3 });
    expect(question).toEqual({
      kind: "convention",
      title: "Nämndens drift jan–aug 2020",
      column: "Avvikelse",
      place: place(2),
      setting: "table.drift/namndens-drift/period",
      trials: [
        {
          formula: { minuend: "budget", subtrahend: "actual" },
          held: 1,
          rows: 5,
          against: { cell: place(2), minuend: 1200, subtrahend: 1350, printed: 150 },
        },
        {
          formula: { minuend: "actual", subtrahend: "budget" },
          held: 1,
          rows: 5,
          against: { cell: place(3), minuend: 5100, subtrahend: 5200, printed: -90 },
        },
      ],
    });
  });

  it("is the unit that no text names, with the largest amount", async () => {
    expect((await questionsOf(openBook()))[1]).toEqual({
      kind: "unit",
      title: "Nämndens drift jan–aug 2020",
      place: { sheet: "Drift", row: 3, column: 1 },
      setting: "table.drift/namndens-drift/period",
      largest: 5200,
      assumed: "tkr",
    });
  });

  it("is the convention also when it holds, but on too few rows", async () => {
    // budget − utfall on three of five: 10 − 12 = −2, 20 − 17 = 3, 30 − 35 = −5; not 40 − 44 = −4, 50 − 43 = 7.
    const rows: Rows = [
      ["Drift jan–aug 2020, tkr"],
      HEAD,
      ["A", 10, 12, -2],
      ["B", 20, 17, 3],
      ["C", 30, 35, -5],
      ["D", 40, 44, 9],
      ["E", 50, 43, -31],
    ];
    const [question, ...more] = await questionsOf(workbookOfRows(rows));
    expect(more).toEqual([]);
    expect(question).toMatchObject({ kind: "convention", place: { row: 5, column: 3 } });
    // The same table with one error of the two: that is the cell's, not the convention's.
    const one = rows.map((row) => (row[0] === "D" ? ["D", 40, 44, -4] : row));
    expect(await questionsOf(workbookOfRows(one))).toEqual([]);
  });

  it("is the month where no heading says it, first, with what else the table leaves open", async () => {
    const questions = await questionsOf(openBook("Nämndens drift"));
    expect(kindsOf(questions)).toEqual(["month", "convention", "unit"]);
    expect(questions[0]).toEqual({
      kind: "month",
      title: "Nämndens drift",
      place: { sheet: "Drift", row: 1, column: 0 },
      // Today is in September 2020.
      months: [month(2020, 8), month(2020, 7), month(2020, 6)],
    });
  });

  it("offers the months that the workbook has before those of the calendar", async () => {
    const rows: Rows = [
      ["Antal hushåll", "Jan", "Feb", "Mars", "April"],
      [2019, 410, 415, 420, 418],
      [2020, 430, 428, 425, null],
      [null],
      [null],
      [null],
      ["Nämndens drift, tkr"],
      HEAD,
      ["A", 10, 12, -2],
      ["B", 20, 17, 3],
      ["C", 30, 35, -5],
    ];
    const workbook = await (await openXlsx(workbookOfRows(rows))).read({});
    const questions = openQuestions(readFacts(workbook), {
      wanted: null,
      today: OPTIONS.today,
      readAs: () => {
        throw new Error("A book with a month of its own is read once only.");
      },
    });
    expect(questions).toMatchObject([
      { kind: "month", months: [month(2020, 3), month(2020, 2), month(2020, 1)] },
    ]);
  });

  it("is nothing more once the month is chosen for the report", async () => {
    const { outcome } = await refreshed(openBook("Nämndens drift"), { iso: "2020-08" });
    expect(kindsOf(outcome.questions)).toEqual(["convention", "unit"]);
  });
});
