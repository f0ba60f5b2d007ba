/** A count at the first and the last of the times compared; null where it is not known. */
export interface Counted {
  readonly first: number | null;
  readonly last: number | null;
}

/** Last − first; null where one of them is not known. */
export function changeOf({ first, last }: Counted): number | null {
  return first === null || last === null ? null : last - first;
}

/** The largest changes first, in either direction; those without a change last, the largest of them first. */
export function byChange<T extends Counted>(counted: readonly T[]): readonly T[] {
  const size = (of: T): number => {
    const change = changeOf(of);
    return change === null ? -1 : Math.abs(change);
  };
  return counted.toSorted((a, b) => size(b) - size(a) || (b.last ?? 0) - (a.last ?? 0));
}
