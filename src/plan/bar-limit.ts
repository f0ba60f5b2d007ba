import type { ConditionalFormat } from "./model";

/** End of the scale of bars. A scale from 0 to 0 is not allowed; where every value is zero, any scale draws nothing. */
export function barLimit({ limit }: Extract<ConditionalFormat, { kind: "bar" }>): number {
  return limit > 0 ? limit : 1;
}
