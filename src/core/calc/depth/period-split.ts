import { splitChange, type SplitForm, type SplitParts, type VolumeAtPrice } from "./volume-price";

/** A month of a period and the same month of the period it is compared with. */
export interface ComparedMonth {
  readonly before: VolumeAtPrice;
  readonly after: VolumeAtPrice;
}

/** The months parted one by one and added up: what each month's own volume and price did. */
export function monthlySplit(months: readonly ComparedMonth[], form: SplitForm): SplitParts {
  const parts = months.map(({ before, after }) => splitChange(before, after, form));
  const sum = (of: (part: SplitParts) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const hasJoint = parts.some(({ joint }) => joint !== null);
  return {
    volume: sum(({ volume }) => volume),
    price: sum(({ price }) => price),
    joint: hasJoint ? sum(({ joint }) => joint ?? 0) : null,
  };
}

/**
 * The period as one: its volume is the months' sum, its price their cost over that volume. Null for a volume of 0, whose
 * price is undefined.
 */
export function levelOf(months: readonly VolumeAtPrice[]): VolumeAtPrice | null {
  const volume = months.reduce((sum, month) => sum + month.volume, 0);
  const cost = months.reduce((sum, month) => sum + month.volume * month.price, 0);
  return volume === 0 ? null : { volume, price: cost / volume };
}

/** The change between the two periods as wholes, parted once; null where one of them has no price. */
export function levelSplit(months: readonly ComparedMonth[], form: SplitForm): SplitParts | null {
  const before = levelOf(months.map((month) => month.before));
  const after = levelOf(months.map((month) => month.after));
  return before && after && splitChange(before, after, form);
}
