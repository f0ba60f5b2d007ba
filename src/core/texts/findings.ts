import type { FindingCode } from "../model/finding";

/** The values a finding's sentence is built from; the Swedish catalogue names them per code. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/** One sentence per code: what, where, what to do. */
export type FindingTexts = Readonly<Record<FindingCode, (args: FindingArgs) => string>>;

/**
 * An argument as readers write it: a text as it is, a number with the thousands and decimal marks of the language.
 * Rounded to six decimals, so that binary noise does not show. A missing argument prints as "?".
 */
export function argumentWriter(
  marks: Readonly<{ thousands: string; decimal: string }>,
): (args: FindingArgs, name: string) => string {
  return (args, name) => {
    const value = args[name];
    if (typeof value !== "number") return value ?? "?";
    const [whole = "", fraction] = String(Math.abs(Math.round(value * 1e6) / 1e6)).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
    const sign = value < 0 ? "\u2212" : "";
    return sign + (fraction === undefined ? grouped : grouped + marks.decimal + fraction);
  };
}
