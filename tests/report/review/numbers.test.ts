import { describe, expect, it } from "@jest/globals";
import { month } from "../../../src/core/model/month";
import { numbersIn } from "../../../src/report/review/numbers";
import { timesOf } from "../../../src/report/review/times";

describe("numbersIn", () => {
  it.each([
    ["ett underskott på -13,3 mnkr för perioden", [[-13.3, "mnkr", 0.1]]],
    [
      "kostade 9 512 kr, mot 9\u00a0290 kronor",
      [
        [9512, "kr", 1],
        [9290, "kr", 1],
      ],
    ],
    ["ökade med 4,5 miljoner kronor", [[4.5, "mnkr", 0.1]]],
    ["motsvarar 9,4 % av budgeten", [[0.094, "percent", 0.001]]],
    [
      "(−44 mnkr istället för –54 mnkr)",
      [
        [-44, "mnkr", 1],
        [-54, "mnkr", 1],
      ],
    ],
    ["med 3 432 hushåll", [[3432, "count", 1]]],
  ])("reads %s", (text, expected) => {
    const read = numbersIn(text).map(({ value, unit, step }) => [value, unit, step]);
    expect(read).toHaveLength(expected.length);
    for (const [at, [value, unit, step]] of expected.entries()) {
      expect(read[at]?.[0]).toBeCloseTo(Number(value), 12);
      expect(read[at]?.[1]).toBe(unit);
      expect(read[at]?.[2]).toBeCloseTo(Number(step), 12);
    }
  });

  it.each([
    "den 31 augusti 2020",
    "t.o.m. 31/8 2020",
    "åren 2019-2020",
    "de senaste 12 månaderna",
    "i 12-månadersperioder",
    "enligt 4 kap. 2 § och punkt 3.2",
    "500-uppdraget",
    "covid19",
  ])("finds no amount in %s", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it.each([
    ["drygt 2,2 mnkr", "above"],
    ["närmare 100 personer", "below"],
    ["ca 18 mnkr", "near"],
    ["minskade 18 mnkr", null],
  ])("hears how %s is meant", (text, hedge) => {
    expect(numbersIn(text)[0]?.hedge).toBe(hedge);
  });
});

describe("timesOf", () => {
  const times = (sentence: string): readonly unknown[] =>
    timesOf(sentence, numbersIn(sentence), month(2020, 8));

  it("puts a number in the month after it, or else in the one before that belongs to no other", () => {
    expect(times("I augusti 2020 var den 9 512 kr jämfört med 9 236 kr i augusti 2019.")).toEqual([
      { month: month(2020, 8) },
      { month: month(2019, 8) },
    ]);
  });

  it("leaves a number alone whose only month belongs to another", () => {
    expect(times("underskottet (-1,9 mnkr i juli) blir ett överskott på 5,2 mnkr")).toEqual([
      { month: month(2020, 7) },
      null,
    ]);
  });

  it("takes a month without a year for the latest one", () => {
    expect(times("I december var det 340 hushåll")).toEqual([{ month: month(2019, 12) }]);
  });

  it("puts a number that compares years in both", () => {
    expect(times("Kostnaderna för 2020 jämfört med 2019 är 2,2 mnkr lägre")).toEqual([
      { years: [2020, 2019] },
    ]);
  });
});
