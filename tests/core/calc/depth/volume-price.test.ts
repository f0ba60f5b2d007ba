import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  costChange,
  SPLIT_FORMS,
  splitChange,
  type SplitParts,
} from "../../../../src/core/calc/depth/volume-price";
import { agrees, oracleNumber } from "../../../support/oracle";

const JANUARY = {
  before: { volume: 3011, price: 8823 },
  after: { volume: 3088, price: 9162 },
} as const;

const sum = ({ volume, price, joint }: SplitParts): number => volume + price + (joint ?? 0);

describe("splitChange", () => {
  it("parts January 2018–2019: (3 088 − 3 011) × 8 823 = 679 371, (9 162 − 8 823) × 3 088 = 1 046 832", () => {
    const parts = splitChange(JANUARY.before, JANUARY.after, "two-way");
    expect(parts).toEqual({ volume: 679_371, price: 1_046_832, joint: null });
    expect(costChange(JANUARY.before, JANUARY.after)).toBe(1_726_203);
  });

  it("keeps what both make together apart: 77 × 339 = 26 103", () => {
    const parts = splitChange(JANUARY.before, JANUARY.after, "three-way");
    expect(parts).toEqual({ volume: 679_371, price: 1_020_729, joint: 26_103 });
  });

  it("shares it between them at the midpoint, as the worked example has it", () => {
    const parts = splitChange(JANUARY.before, JANUARY.after, "midpoint");
    expect(parts.volume).toBe(oracleNumber("decomposition", "jan", "mid_volume"));
    expect(parts.price).toBe(oracleNumber("decomposition", "jan", "mid_price"));
  });

  it.each(["JanFeb_2019_2020", "JunDec_2018_2019", "JanMay_2018_2019", "JanDec_2018_2019"])(
    "parts temporary housing in %s as the worked example does",
    (period) => {
      const of = (key: string): number => oracleNumber("actionPlan", `vp_${period}`, key);
      const before = { volume: of("n0"), price: of("c0") / of("n0") };
      const after = { volume: of("n1"), price: of("c1") / of("n1") };
      const [two, three, mid] = SPLIT_FORMS.map((form) => splitChange(before, after, form));
      expect(agrees(two?.volume, of("volume"))).toBe(true);
      expect(agrees(two?.price, of("price_at_n1"))).toBe(true);
      expect(agrees(three?.price, of("price_at_n0"))).toBe(true);
      expect(agrees(three?.joint, of("joint"))).toBe(true);
      expect(agrees(mid?.volume, of("mid_vol"))).toBe(true);
      expect(agrees(mid?.price, of("mid_price"))).toBe(true);
    },
  );
});

const amount = fc.integer({ min: 0, max: 100_000 });
const point = fc.record({ volume: amount, price: amount });

describe("every form", () => {
  it.each(SPLIT_FORMS)("%s: the parts add up to the change", (form) => {
    fc.assert(
      fc.property(point, point, (before, after) => {
        const rest = sum(splitChange(before, after, form)) - costChange(before, after);
        expect(Math.abs(rest)).toBe(0);
      }),
    );
  });

  it.each(SPLIT_FORMS)("%s: ten times the price makes parts ten times as large", (form) => {
    fc.assert(
      fc.property(point, point, (before, after) => {
        const scaled = [before, after].map((at) => ({ ...at, price: at.price * 10 }));
        const [first = before, second = after] = scaled;
        const [one, ten] = [splitChange(before, after, form), splitChange(first, second, form)];
        expect(Math.abs(ten.volume - one.volume * 10)).toBe(0);
        expect(Math.abs(ten.price - one.price * 10)).toBe(0);
      }),
    );
  });

  it.each(SPLIT_FORMS)("%s: an unchanged volume leaves all to the price", (form) => {
    fc.assert(
      fc.property(point, amount, (before, price) => {
        const after = { ...before, price };
        const parts = splitChange(before, after, form);
        expect(Math.abs(parts.volume)).toBe(0);
        expect(Math.abs(parts.price - costChange(before, after))).toBe(0);
      }),
    );
  });
});
