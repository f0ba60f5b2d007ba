import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { numberOf } from "../../../src/core/model/datum";
import { decodeText } from "../../../src/hosts/text/decode";
import { readText } from "../../../src/hosts/text/read-text";
import { readFacts } from "../../../src/ingest/facts";

const read = (name: string) => {
  const bytes = readFileSync(path.resolve(__dirname, `../../fixtures/pastes/${name}.txt`));
  return readFacts(readText(decodeText(bytes), "Inklistrat"));
};

/** Severity, rule, cell and proposal of every finding but those about the whole book. */
const found = (name: string) =>
  read(name).findings.map(
    ({ severity, code, place, proposal }) =>
      `${severity} ${code} ${place ? `${place.row}:${place.column}` : "book"} ${proposal ?? ""}`,
  );

describe("Linköping's interim report of August 2020, pasted whole", () => {
  const { statements, followUp } = read("linkoping-2020-08");

  it("gives its statements, plans, investments and indicators", () => {
    expect(statements.map(({ title, rows }) => `${title}: ${rows.length}`).sort()).toEqual([
      "Ekonomi: 3",
      "Prognos resultat 2020: 11",
      "Resultat 31 augusti 2020: 10",
    ]);
    expect(followUp.actionPlans.map(({ title, measures }) => [title, measures.length])).toEqual([
      ["Uppföljning åtgärdsplan", 12],
      ["13 Åtgärd-Corona", 3],
    ]);
    expect(followUp.investments.map(({ rows }) => rows.length)).toEqual([5]);
    // Two measures of volume, three of staff, and the goals' tables of 3, 8, 2, 2, 2, 14 and 9 rows: the second and the
    // fourth go on below the footnotes of a page.
    expect(followUp.indicators.map(({ rows }) => rows.length)).toEqual([
      2, 3, 3, 8, 2, 2, 2, 14, 9,
    ]);
  });

  it("reads numbers and names of measures under one merged heading", () => {
    const [plan, corona] = followUp.actionPlans;
    expect(plan?.measures[3]).toMatchObject({
      number: "4",
      label: "Minskade kostnader för tillfälligt boende",
    });
    expect(plan?.measures[3]?.effects.map(numberOf)).toEqual([-1.8, null]);
    expect(plan?.total?.effects.map(numberOf)).toEqual([-3.3, -4.1]);
    expect(corona?.measures[0]?.effects.map(numberOf)).toEqual([0.7, null]);
  });

  it("finds the published error of the investments, last year's odd income, and nothing else", () => {
    // Payments of 250 where the row above has 50: 50 of 250 is used, and 200 deviates.
    expect(found("linkoping-2020-08")).toEqual([
      "warning net-income-falls 212:4 ",
      "info budget-pattern 213:2 ",
      "info duplicate-statement 96:0 ",
      "error of-which-sum 306:3 50",
      "info follows-from 306:5 50",
      "info follows-from 306:7 200",
    ]);
  });
});

it("Uppsala's report of measures, which has no tables, gives none and says so", () => {
  const { series, statements, followUp } = read("uppsala-2018-02");
  expect([series, statements, Object.values(followUp).flat()]).toEqual([[], [], []]);
  expect(found("uppsala-2018-02")).toEqual(["warning nothing-recognised book "]);
});
