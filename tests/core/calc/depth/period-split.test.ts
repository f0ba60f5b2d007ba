import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  levelOf,
  levelSplit,
  monthlySplit,
  type ComparedMonth,
} from "../../../../src/core/calc/depth/period-split";
import { SPLIT_FORMS, type SplitForm } from "../../../../src/core/calc/depth/volume-price";
import { agrees, oracleNumber, oracleNumbers } from "../../../support/oracle";

const households = oracleNumbers("series", "households");
const average = oracleNumbers("series", "avgcost");

/** 2019 against 2018, month by month. */
const YEARS: readonly ComparedMonth[] = Array.from({ length: 12 }, (_, k) => ({
  before: { volume: households[k] ?? 0, price: average[k] ?? 0 },
  after: { volume: households[k + 12] ?? 0, price: average[k + 12] ?? 0 },
}));

/** Names of the worked example's parts: volume, price, joint. */
const NAMES: Readonly<Record<SplitForm, readonly [string, string, string | null]>> = {
  "two-way": ["volume", "price_at_new_volume", null],
  "three-way": ["volume", "price", "joint"],
  midpoint: ["mid_volume", "mid_price", null],
};

describe.each(SPLIT_FORMS)("2019 against 2018, %s", (form) => {
  const [volume, price, joint] = NAMES[form];

  it("by month agrees with the worked example", () => {
    const parts = monthlySplit(YEARS, form);
    const of = (name: string): number => oracleNumber("decomposition", "monthly_sum", name);
    expect(agrees(parts.volume, of(volume))).toBe(true);
    expect(agrees(parts.price, of(price))).toBe(true);
    if (joint === null) expect(parts.joint).toBeNull();
    else expect(agrees(parts.joint, of(joint))).toBe(true);
  });

  it("as whole years agrees with the worked example", () => {
    const parts = levelSplit(YEARS, form);
    const of = (name: string): number => oracleNumber("decomposition", "annual_level", name);
    expect(agrees(parts?.volume, of(volume))).toBe(true);
    expect(agrees(parts?.price, of(price))).toBe(true);
    if (joint === null) expect(parts?.joint).toBeNull();
    else expect(agrees(parts?.joint, of(joint))).toBe(true);
  });
});

describe("levelOf", () => {
  it("is 36 563 household months at 8 962.92 kr in 2018", () => {
    const level = levelOf(YEARS.map(({ before }) => before));
    expect(level?.volume).toBe(36_563);
    expect(agrees(level?.price, oracleNumber("decomposition", "annual_level", "P0"))).toBe(true);
  });

  it("is nothing without a volume: what nobody costs has no price", () => {
    expect(levelOf([{ volume: 0, price: 9000 }])).toBeNull();
    expect(levelOf([])).toBeNull();
    const month = { before: { volume: 0, price: 0 }, after: { volume: 2, price: 10 } };
    expect(levelSplit([month], "two-way")).toBeNull();
  });
});

describe("both ways over a period", () => {
  const point = fc.record({
    volume: fc.integer({ min: 1, max: 9999 }),
    price: fc.integer({ min: 1, max: 99_999 }),
  });
  const months = fc.array(fc.record({ before: point, after: point }), {
    minLength: 1,
    maxLength: 12,
  });

  it.each(SPLIT_FORMS)("%s: add up to the change of cost", (form) => {
    fc.assert(
      fc.property(months, (compared) => {
        const change = compared.reduce(
          (sum, { before, after }) =>
            sum + after.volume * after.price - before.volume * before.price,
          0,
        );
        for (const parts of [monthlySplit(compared, form), levelSplit(compared, form)]) {
          const total = (parts?.volume ?? 0) + (parts?.price ?? 0) + (parts?.joint ?? 0);
          expect(Math.abs(total - change)).toBeLessThan(1e-3);
        }
      }),
    );
  });

  it("do not depend on the order of the months", () => {
    fc.assert(
      fc.property(months, (compared) => {
        const turned = compared.toReversed();
        const [one, other] = [compared, turned].map((each) => monthlySplit(each, "three-way"));
        expect(other).toEqual(one);
      }),
    );
  });
});
