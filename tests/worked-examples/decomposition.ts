import { aggregate } from "../../src/core/calc/aggregate";
import { completeSum } from "../../src/core/calc/complete-sum";
import {
  levelOf,
  levelSplit,
  monthlySplit,
  type ComparedMonth,
} from "../../src/core/calc/depth/period-split";
import {
  costChange,
  splitChange,
  type SplitForm,
  type SplitParts,
  type VolumeAtPrice,
} from "../../src/core/calc/depth/volume-price";
import { oracleNumbers } from "../support/oracle";
import type { Claim, Path } from "./claims";

const HOUSEHOLDS = oracleNumbers("series", "households");
const AVERAGE = oracleNumbers("series", "avgcost");
const PRODUCT = oracleNumbers("series", "HxA");
const level = (k: number): VolumeAtPrice => ({
  volume: HOUSEHOLDS[k] ?? Number.NaN,
  price: AVERAGE[k] ?? Number.NaN,
});
/** 2019 against 2018, January first. */
const MONTHS: readonly ComparedMonth[] = Array.from({ length: 12 }, (_, k) => ({
  before: level(k),
  after: level(k + 12),
}));
const [before, after] = (["before", "after"] as const).map((side) =>
  levelOf(MONTHS.map((each) => each[side])),
);

const monthly = monthlySplit(MONTHS, "two-way");
const whole = levelSplit(MONTHS, "two-way");

/** The examples' names of the parts, with the form and the part that they are. */
const PARTS: Readonly<Record<string, readonly [SplitForm, keyof SplitParts]>> = {
  volume: ["two-way", "volume"],
  price_at_new_volume: ["two-way", "price"],
  price_at_n1: ["two-way", "price"],
  price: ["three-way", "price"],
  price_at_n0: ["three-way", "price"],
  joint: ["three-way", "joint"],
  mid_volume: ["midpoint", "volume"],
  mid_vol: ["midpoint", "volume"],
  mid_price: ["midpoint", "price"],
};

function part(split: (form: SplitForm) => SplitParts | null, name: string | undefined) {
  const [form, is] = PARTS[name ?? ""] ?? [];
  return form && is ? split(form)?.[is] : undefined;
}

/** Temporary housing: months of one year against the same of the year before. */
const PAIRS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  vp_JanFeb_2019_2020: [24, 2],
  vp_JunDec_2018_2019: [17, 7],
  vp_JanMay_2018_2019: [12, 5],
  vp_JanDec_2018_2019: [12, 12],
};

function housing(name: string | undefined): readonly [VolumeAtPrice, VolumeAtPrice] {
  const [first = 0, months = 0] = PAIRS[name ?? ""] ?? [];
  const sum = (id: string, from: number): number =>
    completeSum(oracleNumbers("series", id).slice(from, from + months)) ?? Number.NaN;
  const at = (from: number): VolumeAtPrice => {
    const volume = sum("temphouseholds", from);
    return { volume, price: sum("tempcost", from) / volume };
  };
  return [at(first - 12), at(first)];
}

const ours = {
  n0: ([old]) => old.volume,
  n1: ([, now]) => now.volume,
  c0: ([old]) => old.volume * old.price,
  c1: ([, now]) => now.volume * now.price,
  p0: ([old]) => old.price,
  p1: ([, now]) => now.price,
  total: (pair) => costChange(...pair),
} satisfies Readonly<Record<string, (pair: readonly [VolumeAtPrice, VolumeAtPrice]) => number>>;

const LMDI =
  "differs from the midpoint form by 45 kr of 19.7 million and needs logarithms, which a month without households has not";

function rollingTwelve([, , iso = ""]: Path): number | null {
  const end = (Number(iso.slice(0, 4)) - 2018) * 12 + Number(iso.slice(5));
  return completeSum(PRODUCT.slice(end - 12, end));
}

export const DECOMPOSITION: readonly Claim[] = [
  { at: "series/**", given: "Linköping's tables of March 2020" },
  ...Object.entries(ours).map(([key, of]): Claim => ({
    at: `actionPlan/*/${key}`,
    computes: ([, name]) => of(housing(name)),
  })),
  { at: "actionPlan/*/lmdi_vol", unused: LMDI },
  { at: "actionPlan/*/lmdi_price", unused: LMDI },
  ...["volume", "price_at_n1", "price_at_n0", "joint", "mid_vol", "mid_price"].map(
    (key): Claim => ({
      at: `actionPlan/*/${key}`,
      computes: ([, name]) => part((form) => splitChange(...housing(name), form), key),
    }),
  ),

  { at: "decomposition/annual2018", computes: () => completeSum(PRODUCT.slice(0, 12)) },
  { at: "decomposition/annual2019", computes: () => completeSum(PRODUCT.slice(12, 24)) },
  {
    at: "decomposition/total",
    computes: () => before && after && costChange(before, after),
  },
  { at: "decomposition/HM0", computes: () => before?.volume },
  { at: "decomposition/HM1", computes: () => after?.volume },
  {
    at: "decomposition/monthly_sum/volume_at_new_price",
    unused: "the mirror of the two-way form: volume + joint of the three-way form",
  },
  ...["monthly_sum", "annual_level", "jan"].flatMap((basis): readonly Claim[] => [
    { at: `decomposition/${basis}/lmdi_volume`, unused: LMDI },
    { at: `decomposition/${basis}/lmdi_price`, unused: LMDI },
  ]),
  {
    at: "decomposition/monthly_sum/*",
    computes: ([, , key]) => part((form) => monthlySplit(MONTHS, form), key),
  },
  { at: "decomposition/annual_level/V0", computes: () => before?.volume },
  { at: "decomposition/annual_level/V1", computes: () => after?.volume },
  { at: "decomposition/annual_level/P0", computes: () => before?.price },
  { at: "decomposition/annual_level/P1", computes: () => after?.price },
  {
    at: "decomposition/annual_level/*",
    computes: ([, , key]) => part((form) => levelSplit(MONTHS, form), key),
  },
  // What Fördjupning shows side by side: the two volumes differ by the mix, households in dearer or cheaper months.
  { at: "decomposition/mix/volume", computes: () => whole?.volume },
  { at: "decomposition/mix/mix", computes: () => whole && monthly.volume - whole.volume },
  { at: "decomposition/mix/price", computes: () => monthly.price },
  { at: "decomposition/mix/sum", computes: () => monthly.volume + monthly.price },
  ...(["h0", "a0", "h1", "a1"] as const).map((key): Claim => ({
    at: `decomposition/jan/${key}`,
    given: "January 2018 and 2019",
  })),
  { at: "decomposition/jan/total", computes: () => costChange(level(0), level(12)) },
  {
    at: "decomposition/jan/*",
    computes: ([, , key]) => part((form) => splitChange(level(0), level(12), form), key),
  },
  { at: "decomposition/monthly_table/*/month", given: "the month's number" },
  {
    at: "decomposition/monthly_table/*/total",
    computes: ([, , k]) => costChange(level(Number(k)), level(Number(k) + 12)),
  },
  {
    at: "decomposition/monthly_table/*/*",
    computes: ([, , k, key]) =>
      part((form) => splitChange(level(Number(k)), level(Number(k) + 12), form), key),
  },
  {
    at: "decomposition/rolling12/*",
    computes: rollingTwelve,
  },
  { at: "decomposition/meanHH2018", computes: () => aggregate(HOUSEHOLDS.slice(0, 12), "mean") },
  { at: "decomposition/meanHH2019", computes: () => aggregate(HOUSEHOLDS.slice(12, 24), "mean") },
  { at: "decomposition/meanA2018_simple", computes: () => aggregate(AVERAGE.slice(0, 12), "mean") },
  {
    at: "decomposition/meanA2019_simple",
    computes: () => aggregate(AVERAGE.slice(12, 24), "mean"),
  },
];
