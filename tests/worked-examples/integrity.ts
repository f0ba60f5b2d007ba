import { completeSum } from "../../src/core/calc/complete-sum";
import { shareOf } from "../../src/core/calc/ratio";
import { roundHalfAway, sumTolerance } from "../../src/core/calc/rounding";
import { suppressedCells } from "../../src/core/calc/suppression";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { causeOf } from "../../src/ingest/proof/cause";
import { oracle, oracleNumber, oracleNumbers } from "../support/oracle";
import type { Claim, Path } from "./claims";

/** Five areas in tkr, as they are printed in mnkr. */
const tkr = (k: string): readonly number[] => oracleNumbers("rounding", "tables", k, "tkr");
const printed = (k: string): readonly number[] =>
  tkr(k).map((value) => roundHalfAway(value / 1_000, 1));
const printedSum = (k: string): number => roundHalfAway(completeSum(printed(k)) ?? Number.NaN, 1);
const sum = (k: string): number => completeSum(tkr(k)) ?? Number.NaN;
const printedTotal = (k: string): number => roundHalfAway(sum(k) / 1_000, 1);

const example = (k: string, key: string): number =>
  oracleNumber("rounding", "tolerance", "examples", k, key);

/** What our judgement says of a pair of numbers, beside the cell that the copied one was copied from. */
function isTransposition(k: string): boolean {
  const of = (key: string): number => oracleNumber("rounding", "classification", k, key);
  const [published, expected] = [of("pub"), of("rec")];
  return causeOf({ published, expected, neighbours: [], parts: [], step: 1 }) === "transposition";
}

const COUNTS = Object.values(oracle("suppression", "input") as readonly (readonly number[])[]);
const HIDDEN = suppressedCells(COUNTS, DEFAULT_SETTINGS.smallCountLimit);

const JANUARY = [
  oracleNumbers("lateRegistration", "households"),
  oracleNumbers("lateRegistration", "avgcost"),
];
const product = (k: number): number => (JANUARY[0]?.[k] ?? 0) * (JANUARY[1]?.[k] ?? 0);
const revised = ([first = 0, then = 0]: readonly number[]): number =>
  (shareOf(then - first, first) ?? Number.NaN) * 100;

function shownCount([, , row = "", column = ""]: Path): number | null | undefined {
  const isHidden = HIDDEN.some(
    (cell) => cell.row === Number(row) && cell.column === Number(column),
  );
  return isHidden ? null : COUNTS[Number(row)]?.[Number(column)];
}

export const INTEGRITY: readonly Claim[] = [
  { at: "rounding/tables/*/tkr/*", given: "published statements" },
  { at: "rounding/tables/*/totalTkr", computes: ([, , k = ""]) => sum(k) },
  {
    at: "rounding/tables/*/independent_mnkr/*",
    computes: ([, , k = "", , at = ""]) => printed(k)[Number(at)],
  },
  { at: "rounding/tables/*/sumOfRounded", computes: ([, , k = ""]) => printedSum(k) },
  { at: "rounding/tables/*/roundedTotal", computes: ([, , k = ""]) => printedTotal(k) },
  {
    at: "rounding/tables/*/diff",
    computes: ([, , k = ""]) => roundHalfAway(printedSum(k) - printedTotal(k), 1),
  },
  {
    at: "rounding/tables/*/largestRemainder_mnkr/*",
    unused:
      "every cell is rounded from its own exact value, and the sheets say that sums may differ: 75 954 printed as 75,9 would be wrong by itself",
  },
  {
    at: "rounding/tolerance/examples/*/ok",
    computes: ([, , , k = ""]) =>
      Math.abs(example(k, "pub") - example(k, "rec")) < sumTolerance(example(k, "n")),
  },
  { at: "rounding/tolerance/examples/*/*", given: "published and recomputed sums" },
  { at: "rounding/classification/*/adjacentSwap", computes: ([, , k = ""]) => isTransposition(k) },
  {
    at: "rounding/classification/*/diff",
    given: "published less recomputed; the sign that was lost tells the total",
  },
  { at: "rounding/classification/*/mod9", unused: "the digits are compared themselves" },
  { at: "rounding/classification/*/sameDigits", unused: "the digits' order decides" },
  { at: "rounding/classification/*/*", given: "published and recomputed numbers" },

  { at: "suppression/threshold", computes: () => DEFAULT_SETTINGS.smallCountLimit },
  { at: "suppression/input/*/*", given: "counts" },
  { at: "suppression/rowTotals/*", given: "their sums by row" },
  { at: "suppression/colTotals/*", given: "their sums by column" },
  {
    at: "suppression/output/*/*",
    computes: shownCount,
  },

  {
    at: "lateRegistration/households/*",
    given: "January 2020 in the reports of January and March",
  },
  { at: "lateRegistration/avgcost/*", given: "the same" },
  { at: "lateRegistration/product/*", computes: ([, , k]) => product(Number(k)) },
  {
    at: "lateRegistration/pct/*",
    computes: ([, , k]) => revised([...JANUARY, [product(0), product(1)]][Number(k)] ?? []),
  },
  { at: "lateRegistration/dec2019_product/*", given: "December 2019 in the same reports" },
  {
    at: "lateRegistration/dec2019_pct",
    computes: () => revised(oracleNumbers("lateRegistration", "dec2019_product")),
  },
  {
    at: "hxA_vs_accounts/HxA2019_kr",
    computes: () => completeSum(oracleNumbers("series", "HxA").slice(12, 24)),
  },
  { at: "hxA_vs_accounts/bokslutEB2019_tkr", given: "the accounts of 2019" },
  {
    at: "hxA_vs_accounts/k",
    unused: "the product is not scaled to the accounts: the sheets say that it is not the net cost",
  },
];
