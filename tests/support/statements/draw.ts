import fc, { type GeneratorValue } from "fast-check";

/** Random choices of one generated case: repeatable by fast-check's seed, and shrunk by it. */
export interface Draw {
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** A whole number, both ends included. */
  readonly between: (min: number, max: number) => number;
  readonly chance: (percent: number) => boolean;
  /** So many different ones of the choices, in the order they stand. */
  readonly some: <T>(choices: readonly T[], count: number) => readonly T[];
}

/** Without fast-check's leaning to the ends of a range, which would make most amounts alike. */
const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.integer({ min, max }));

export function drawFrom(g: GeneratorValue): Draw {
  const between = (min: number, max: number): number => g(evenly, min, max);
  return {
    pick: <T>(choices: readonly [T, ...T[]]): T =>
      choices[between(0, choices.length - 1)] ?? choices[0],
    between,
    chance: (percent) => between(0, 99) >= 100 - percent,
    some: (choices, count) => {
      const left = [...choices.keys()];
      const taken = new Set<number>();
      while (taken.size < count && left.length > 0) {
        for (const at of left.splice(between(0, left.length - 1), 1)) taken.add(at);
      }
      return choices.filter((_, at) => taken.has(at));
    },
  };
}
