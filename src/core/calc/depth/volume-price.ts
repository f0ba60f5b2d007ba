/** What makes a cost: volume × price, as households and their average cost. */
export interface VolumeAtPrice {
  readonly volume: number;
  readonly price: number;
}

/**
 * The ways to part a change of cost. `two-way`: more volume at the old price, the price's change on the new volume.
 * `three-way`: both changes at their old counterpart, and what they make together. `midpoint`: both at the mean of old and
 * new.
 */
export type SplitForm = "two-way" | "three-way" | "midpoint";

export const SPLIT_FORMS: readonly SplitForm[] = ["two-way", "three-way", "midpoint"];

/** Parts of a change of cost, in the unit of volume × price; + raises the cost. They add up to the change exactly. */
export interface SplitParts {
  readonly volume: number;
  readonly price: number;
  /** What volume and price make together; null in the forms that have no such part. */
  readonly joint: number | null;
}

/** After − before, in the unit of volume × price; + is an increase. */
export function costChange(before: VolumeAtPrice, after: VolumeAtPrice): number {
  return after.volume * after.price - before.volume * before.price;
}

export function splitChange(
  before: VolumeAtPrice,
  after: VolumeAtPrice,
  form: SplitForm,
): SplitParts {
  const volume = after.volume - before.volume;
  const price = after.price - before.price;
  switch (form) {
    case "two-way":
      return { volume: volume * before.price, price: price * after.volume, joint: null };
    case "three-way":
      return {
        volume: volume * before.price,
        price: price * before.volume,
        joint: volume * price,
      };
    case "midpoint":
      return {
        volume: (volume * (before.price + after.price)) / 2,
        price: (price * (before.volume + after.volume)) / 2,
        joint: null,
      };
  }
}
