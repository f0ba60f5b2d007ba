/** What the municipality pays itself of a cost that the state compensates, in the cost's unit; − is a surplus. */
export interface OwnPart {
  readonly amount: number;
  /** Of the cost; null for a cost of 0, where a share is undefined. */
  readonly share: number | null;
}

/** `compensation` is + where the state pays: see `incomeSign`. */
export function ownPart(cost: number, compensation: number): OwnPart {
  const amount = cost - compensation;
  return { amount, share: cost === 0 ? null : amount / cost };
}

/** −1 where a book prints income with a minus, which its sum shows: single months may be corrections. */
export function incomeSign(amounts: readonly number[]): 1 | -1 {
  return amounts.reduce((sum, amount) => sum + amount, 0) < 0 ? -1 : 1;
}
