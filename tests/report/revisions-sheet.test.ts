import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../src/hosts/text/decode";
import { readText } from "../../src/hosts/text/read-text";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { importExport } from "../../src/report/import/import-export";
import { refresh } from "../../src/report/refresh";
import type { Figure } from "../../src/report/figures";
import { recalculateWithIronCalc } from "../support/recalculation/iron-calc";
import { differences } from "../support/recalculation/differences";
import { formulaCells } from "../support/recalculation/formula-cells";
import { fixture, OPTIONS } from "../support/refreshed";
import { smallParts, zipParts } from "../support/small-workbook";
import { partsOf } from "../support/xlsx/parts";

const SLOW = 60_000;
const SHEET = "xl/worksheets/sheet1.xml";
const parts = smallParts("Anteckningar");
const EMPTY_BOOK = zipParts({
  ...parts,
  [SHEET]: (parts[SHEET] ?? "").replace(/<sheetData>.*<\/sheetData>/, "<sheetData/>"),
});

/** A book that each export in turn is imported into and that is refreshed after each. */
async function reports(
  exports: readonly string[],
): Promise<{ bytes: Uint8Array; figures: readonly Figure[] }> {
  const host = await openXlsx(EMPTY_BOOK);
  let figures: readonly Figure[] = [];
  for (const text of exports) {
    await importExport(host, readText(text, "Export"), {
      sheet: "LinQ",
      language: "sv",
      clock: () => 0,
    });
    figures = (await refresh(host, OPTIONS)).figures();
  }
  return { bytes: host.save(), figures };
}

const page = (name: string): string => decodeText(fixture(`tests/fixtures/pastes/${name}.txt`));

describe("January against March 2020, each imported and refreshed", () => {
  it(
    "lists exactly the twelve values that were registered late, none of 2018",
    async () => {
      const { figures } = await reports([page("linkoping-2020-01"), page("linkoping-2020-03")]);
      const revised = figures.filter(({ id }) => /^series\.[^/]*\.revised\//.test(id));
      expect(revised.map(({ label, period, value }) => [label, period, value])).toEqual([
        ["Pågående hushåll", "2019-10", 1],
        ["Pågående hushåll", "2019-11", 2],
        ["Pågående hushåll", "2019-12", 2],
        ["Pågående hushåll", "2020-01", 31],
        ["Snittkostnad/hushåll", "2019-02", 1],
        ["Snittkostnad/hushåll", "2019-03", 1],
        ["Snittkostnad/hushåll", "2019-06", 1],
        ["Snittkostnad/hushåll", "2019-08", 5],
        ["Snittkostnad/hushåll", "2019-10", -2],
        ["Snittkostnad/hushåll", "2019-11", 5],
        ["Snittkostnad/hushåll", "2019-12", 27],
        ["Snittkostnad/hushåll", "2020-01", 75],
      ]);
    },
    SLOW,
  );
});

/** Month by month a longer list: the newest month is registered to 98 %, the one before to 99.5 %, unevenly. */
function monthly(report: number): string {
  const rows = Array.from({ length: report + 1 }, (_, at) => {
    const age = report - at;
    const registered = age === 0 ? 0.98 : age === 1 ? 0.995 : 1;
    const month = `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return `Pågående hushåll;${month};${Math.round((3000 + 17 * (at % 7)) * registered)}`;
  });
  return ["Mått;Månad;Värde", ...rows].join("\n");
}

describe("four reports, month after month", () => {
  it(
    "expect late registrations, and Excel's results are the core's",
    async () => {
      const { bytes, figures } = await reports([20, 21, 22, 23].map(monthly));
      const expected = figures.find(({ id }) => id === "series.households.expected-final/2019-12");
      // 3034 is expected of December 2019 (3000 + 17 · (23 mod 7) = 3034), registered to 98 % or 2973.
      expect(Number(expected?.value)).toBeGreaterThan(3025);
      expect(Number(expected?.value)).toBeLessThan(3043);
      const formulas = formulaCells(partsOf(bytes)).filter(({ sheet }) => sheet === "Revideringar");
      expect(formulas.length).toBeGreaterThan(100);
      expect(differences(formulas, await recalculateWithIronCalc(bytes))).toEqual([]);
    },
    SLOW,
  );
});
