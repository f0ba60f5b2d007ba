import { describe, expect, it } from "@jest/globals";
import { agrees, oracle } from "../support/oracle";
import { ACCURACY } from "./accuracy";
import { leaves, matches, type Claim, type Path } from "./claims";
import { DECOMPOSITION } from "./decomposition";
import { EFFECTS } from "./effects";
import { FORECASTS } from "./forecasts";
import { INTEGRITY } from "./integrity";

/** The first one whose pattern matches, and that does not pass, says what an example is to us. */
const CLAIMS: readonly Claim[] = [
  ...ACCURACY,
  ...FORECASTS,
  ...EFFECTS,
  ...DECOMPOSITION,
  ...INTEGRITY,
];

const LEAVES = leaves(oracle());

interface Judged {
  readonly claim: Claim | null;
  readonly isRight: boolean;
  readonly ours: unknown;
}

function judge(path: Path): Judged {
  for (const claim of CLAIMS) {
    if (!matches(claim.at, path)) continue;
    if (!("computes" in claim)) return { claim, isRight: true, ours: null };
    const ours = claim.computes(path);
    if (ours === undefined) continue;
    return { claim, isRight: isEqual(ours, oracle(...path), claim.within), ours };
  }
  return { claim: null, isRight: false, ours: null };
}

/** To six significant digits, or to the last one that the example has. */
function isEqual(ours: number | boolean | null, expected: unknown, within = 0): boolean {
  if (typeof ours !== "number" || typeof expected !== "number") return ours === expected;
  return agrees(ours, expected) || Math.abs(ours - expected) <= within * (1 + 1e-6);
}

describe("the worked examples", () => {
  const judged = LEAVES.map((path) => ({ path: path.join("/"), ...judge(path) }));

  it("are computed by our own code, or said to be inputs or of no use here, every one of them", () => {
    expect(judged.filter(({ claim }) => claim === null).map(({ path }) => path)).toEqual([]);
  });

  it("agree to six significant digits", () => {
    const wrong = judged.filter(({ claim, isRight }) => claim !== null && !isRight);
    expect(wrong.map(({ path, ours }) => ({ path, ours }))).toEqual([]);
  });

  it("leave no claim without an example", () => {
    const made = new Set(judged.map(({ claim }) => claim));
    expect(CLAIMS.filter((claim) => !made.has(claim)).map(({ at }) => at)).toEqual([]);
  });

  it("are for the most part computed", () => {
    const computed = judged.filter(({ claim }) => claim && "computes" in claim);
    expect(computed.length).toBeGreaterThan(500);
  });
});
