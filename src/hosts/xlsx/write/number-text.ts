/**
 * The shortest digits that read back as the same number, as `<v>` stores them. Files hold no NaN or infinity: a RangeError
 * then names the fault, because the plan promised a number.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A workbook cannot store ${String(value)}.`);
  return Object.is(value, -0) ? "0" : String(value);
}
