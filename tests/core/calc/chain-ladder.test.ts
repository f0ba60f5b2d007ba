import { describe, expect, it } from "@jest/globals";
import { chainLadder } from "../../../src/core/calc/chain-ladder";
import type { RegisteredMonth } from "../../../src/core/calc/registration";
import { addMonths, month } from "../../../src/core/model/month";

const FIRST = month(2020, 1);

/** Rows of a triangle: a row for each month, its values at age 0, 1, 2 …, the last in the newest report. */
function triangle(rows: readonly (readonly number[])[]): readonly RegisteredMonth[] {
  return rows.map((values, at) => {
    const own = addMonths(FIRST, at);
    return {
      month: own,
      values: values.map((value, age) => {
        return { vintage: addMonths(own, age), age, value, line: 0 };
      }),
    };
  });
}

// The triangle of Taylor and Ashe (1983) that Mack's paper of 1993 works through.
const TAYLOR_ASHE = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
];

describe("chain ladder", () => {
  const ladder = chainLadder(triangle(TAYLOR_ASHE), 12);

  it("gives the factors of Mack's paper", () => {
    const factors = ladder?.steps.map(({ factor }) => Number(factor.toFixed(3)));
    expect(factors).toEqual([3.491, 1.747, 1.457, 1.174, 1.104, 1.086, 1.054, 1.077, 1.018]);
  });

  it("gives the reserves of Mack's paper, in thousands", () => {
    const reserves = ladder?.months.map(({ expected, newest }) =>
      Math.round((expected - newest.value) / 1000),
    );
    expect(reserves).toEqual([95, 470, 710, 985, 1419, 2178, 3920, 4279, 4626]);
  });

  it("gives the standard errors of Mack's paper", () => {
    const errors = ladder?.months.map(({ error }) => Math.round(error));
    expect(errors).toEqual([
      75_535, 121_699, 133_549, 261_406, 411_010, 558_317, 875_328, 971_258, 1_363_155,
    ]);
  });

  it("expects nothing more when nothing has come later", () => {
    const still = chainLadder(triangle([[10, 10, 10], [12, 12], [14]]), 12);
    expect(still?.months.map(({ expected, error }) => [expected, error])).toEqual([
      [12, 0],
      [14, 0],
    ]);
  });

  it("is nothing without two months that have taken a step, or from zero", () => {
    expect(chainLadder(triangle([[10, 11], [12]]), 12)).toBeNull();
    expect(chainLadder(triangle([[0, 11], [12, 13], [1]]), 12)).toBeNull();
    expect(chainLadder([], 12)).toBeNull();
  });
});
