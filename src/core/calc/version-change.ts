import { deviationShare } from "./ratio";

/** A key figure then and now; each null where that report does not have it. */
export interface ThenAndNow {
  readonly then: number | null;
  readonly now: number | null;
}

/** Now less then, in the figure's own sign, and its share of |then|; null where one is missing, the share where then is 0. */
export function versionChange({ then, now }: ThenAndNow): {
  readonly change: number | null;
  readonly share: number | null;
} {
  const change = then === null || now === null ? null : now - then;
  return { change, share: deviationShare(change, then) };
}
