/** Whether a number that Excel computed is the one we did: it adds in another order, more than that is a difference. */
export function isSameNumber(expected: number, computed: number): boolean {
  return Math.abs(expected - computed) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

const TOLERANCE = 1e-9;
