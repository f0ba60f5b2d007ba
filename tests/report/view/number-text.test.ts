import { describe, expect, it } from "@jest/globals";
import type { FormatName } from "../../../src/plan/style";
import { dateText, numberText } from "../../../src/report/view/number-text";

describe("a number as Excel shows it", () => {
  // In Swedish a no-break space parts thousands; the minus is a true one in both languages.
  it.each<[number, FormatName, sv: string, en: string]>([
    [-38606.4, "signed", "−38\u00a0606", "−38,606"],
    [427, "signed", "+427", "+427"],
    [0, "signed", "0", "0"],
    [184122, "integer", "184\u00a0122", "184,122"],
    [-1366, "integer", "−1\u00a0366", "−1,366"],
    [0.3722755, "signedPercent1", "+37,2\u00a0%", "+37.2%"],
    [-0.0486, "percent1", "−4,9\u00a0%", "−4.9%"],
    [1.7249, "decimal2", "1,72", "1.72"],
    [2020, "year", "2020", "2020"],
    [2020, "general", "2020", "2020"],
    [0.1 + 0.2, "general", "0,3", "0.3"],
    [1, "state", "✓", "✓"],
    [-1, "state", "✗", "✗"],
    [0, "state", "–", "–"],
    [3432, "hidden", "", ""],
  ])("%d as %s", (value, format, sv, en) => {
    expect(numberText(value, format, "sv")).toBe(sv);
    expect(numberText(value, format, "en")).toBe(en);
  });

  it("a date is that of the serial", () => {
    // Excel: 1 January 1970 is 25569, 31 August 2020 is 44074.
    expect(dateText(25_569)).toBe("1970-01-01");
    expect(numberText(44_074.75, "date", "sv")).toBe("2020-08-31");
  });
});
