import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseNumber } from "../../../../src/hosts/xlsx/read/number";

function parse(text: string): number {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const money = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
const anyNumber = fc.oneof(finite, money, fc.double({ min: -1e6, max: 1e6, noNaN: true }));

describe("parseNumber reads what Number reads", () => {
  it("for every spelling of a double", () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 1, max: 21 }), (value, digits) => {
        for (const text of [
          String(value),
          value.toPrecision(digits),
          value.toExponential(digits),
        ]) {
          expect(parse(text)).toBe(Number(text));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("for digits near the point where rounding turns", () => {
    // 53 bits end in the middle of 16 and 17 digits, so half of these need the second division.
    const digits = fc.bigInt({ min: 10n ** 14n, max: 10n ** 18n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 24 }), (integer, decimals) => {
        const padded = String(integer).padStart(decimals + 1, "0");
        const cut = padded.length - decimals;
        const text = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
        expect(parse(text)).toBe(Number(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    "0",
    "-0",
    "0.0",
    "1",
    "-1",
    "10",
    "007",
    "5.",
    ".5",
    "+5",
    "-.5",
    " 7 ",
    "1E5",
    "1e-5",
    "2.5E+3",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "99999999999999999",
    "0.1",
    "0.10000000000000001",
    "123456789.12",
    "0.00000000000000000000001",
    "1e400",
    "4.9E-324",
    "9007199254740993.0",
    "1.7976931348623157E+308",
    "123456789012345678901234567890",
  ])("for %p", (text) => {
    expect(Object.is(parse(text), Number(text))).toBe(true);
  });

  it.each([
    "",
    "-",
    ".",
    "-.",
    "+",
    "1,5",
    "1 000",
    "1.2.3",
    "abc",
    "0x10",
    "Infinity",
    "NaN",
    "1e",
    "--1",
    "1-",
  ])("and finds no number in %p", (text) => {
    expect(parse(text)).toBeNaN();
  });
});
