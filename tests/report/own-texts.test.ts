import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { CellKind, kindAt, textAt, type OwnedRange } from "../../src/ingest/grid";
import { cellText } from "../../src/plan/ref";
import { typeInto } from "../support/edit-book";
import { differences } from "../support/recalculation/differences";
import { formulaCells } from "../support/recalculation/formula-cells";
import { recalculateWithIronCalc } from "../support/recalculation/iron-calc";
import { fixture, refreshed } from "../support/refreshed";
import { partsOf } from "../support/xlsx/parts";

const SAMPLE = "samples/linkoping-2020.xlsx";
const OURS = "Sammanfattning";
const OWN_WORDS = "Vi bedömer att underskottet blir lägre.";

interface Place {
  readonly address: string;
  readonly text: string;
}

/** What stands in the first cell of a hidden range of ours, and beside it `columns` to the right of its last. */
async function placeOf(bytes: Uint8Array, name: string, at: "left" | "right" = "left") {
  const { sheets, ownedRanges } = await (await openXlsx(bytes)).read({});
  const range = ownedRanges.find((owned) => owned.name === name);
  const grid = sheets.find((sheet) => sheet.name === range?.sheet)?.grid;
  if (!range || !grid) throw new Error(`no ${name}`);
  return { address: cellText({ row: range.top, column: range[at] }), text: text(grid, range, at) };
}

function text(
  grid: Parameters<typeof textAt>[0],
  { top, left, right }: OwnedRange,
  at: "left" | "right",
): string {
  const column = at === "left" ? left : right;
  return kindAt(grid, top, column) === CellKind.text ? textAt(grid, top, column) : "";
}

/** The yellow cell for the user's own words beside a section of the analysis. */
async function ownCell(bytes: Uint8Array, block: string): Promise<Place> {
  const { address } = await placeOf(bytes, `_Tertial.texts.summary.${block}`, "right");
  const { address: yellow } = await placeOf(bytes, "_Tertial.comments.summary.analysis");
  return { address: yellow.replace(/\d+/, "") + address.replace(/\D+/, ""), text: "" };
}

const FORECAST = "_Tertial.texts.summary.forecast";
const YEAR = "_Tertial.texts.statement.year";

describe("a drafted text", () => {
  it("that the user has typed over stays as it is, until the cell is emptied", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const { address } = await placeOf(first.bytes, FORECAST);
    const typed = typeInto(first.bytes, OURS, { [address]: OWN_WORDS });
    const second = await refreshed(typed);
    expect((await placeOf(second.bytes, FORECAST)).text).toBe(OWN_WORDS);
    // The draft goes on following the figures beside it.
    expect((await placeOf(second.bytes, FORECAST, "right")).text).toContain("−38,6");
    const third = await refreshed(second.bytes);
    // Compared as a truth value: a list of differing bytes takes minutes to print.
    expect(Buffer.compare(third.bytes, second.bytes)).toBe(0);

    const emptied = await refreshed(typeInto(third.bytes, OURS, { [address]: null }));
    const draft = await placeOf(first.bytes, FORECAST);
    expect(await placeOf(emptied.bytes, FORECAST)).toEqual(draft);
  });

  it("on a sheet of its own goes with what the user made of it into the summary", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const { address } = await placeOf(first.bytes, YEAR);
    const second = await refreshed(
      typeInto(first.bytes, "Driftsammandrag", { [address]: OWN_WORDS }),
    );
    expect((await placeOf(second.bytes, YEAR)).text).toBe(OWN_WORDS);
    expect((await placeOf(second.bytes, FORECAST)).text).toContain(OWN_WORDS);
  });

  it("takes what the user adds beside it, and stays live", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const before = (await placeOf(first.bytes, FORECAST)).text;
    const own = await ownCell(first.bytes, "forecast");
    const second = await refreshed(typeInto(first.bytes, OURS, { [own.address]: OWN_WORDS }));
    expect((await placeOf(second.bytes, FORECAST)).text).toBe(`${before} ${OWN_WORDS}`);
    const formulas = formulaCells(partsOf(second.bytes)).filter(({ sheet }) => sheet === OURS);
    expect(differences(formulas, await recalculateWithIronCalc(second.bytes))).toEqual([]);
  });

  it("is kept below the page when its section is gone", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const { address } = await placeOf(first.bytes, "_Tertial.texts.summary.result");
    const own = await ownCell(first.bytes, "result");
    const typed = typeInto(first.bytes, OURS, {
      [address]: OWN_WORDS,
      [own.address]: "Se bilagan.",
    });
    // Without its numbers the period's table is gone, and nothing is drafted of it.
    const rows = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const empty = Object.fromEntries(
      rows.flatMap((row) => ["B", "C", "D", "E"].map((at) => [at + String(row), null])),
    );
    const without = await refreshed(typeInto(typed, "Drift period", empty));
    await expect(placeOf(without.bytes, "_Tertial.texts.summary.result")).rejects.toThrow();
    const kept = [...(await textsOf(without.bytes))];
    expect(kept.filter((said) => said === OWN_WORDS)).toHaveLength(1);
    expect(kept.filter((said) => said === "Se bilagan.")).toHaveLength(1);
    // Both are told by the name of the section that is gone.
    expect(kept).toContain("Resultat");
    expect(kept).not.toContain("Text");
  });
});

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  const grid = sheets.find(({ name }) => name === OURS)?.grid;
  return grid ? grid.texts : [];
}

describe("the analysis in the workbook", () => {
  it("has the figures of the published sentences of August 2020", async () => {
    const { bytes } = await refreshed(fixture(SAMPLE));
    const said = async (block: string): Promise<string> => {
      const { text: found } = await placeOf(bytes, `_Tertial.texts.summary.${block}`);
      return found.replaceAll("\u00A0", " ");
    };
    // "ett underskott på -13,3 mnkr … ekonomiskt bistånd, som gör ett underskott på -21,4 mnkr"
    expect(await said("result")).toContain(
      "Resultatet jan–aug 2020 visar ett underskott mot budget: −13,3 mnkr, −5 % av budgeten. " +
        "Det beror främst på Ekonomiskt bistånd (−21,4 mnkr)",
    );
    // "-38,6 mnkr … justerats ner med 17,1 mnkr … -44 mnkr istället för -54 mnkr … -1,9 mnkr i juli"
    expect(await said("forecast")).toMatch(
      /−38,6 mnkr, −9 % av budgeten.*Ekonomiskt bistånd \(−44,0 mnkr\).*förbättrats med 17,1 mnkr sedan juli 2020, från −55,7 mnkr till −38,6 mnkr, främst Ekonomiskt bistånd \(\+10,0 mnkr, från −54,0 mnkr\) och Arbetsmarknads- och integrationsinsatser \(\+7,1 mnkr, från −1,9 mnkr\)/,
    );
    // The plan's own sums: −1,8 − 1,5 = −3,3 and −0,4 − 2,4 − 1,3 = −4,1.
    expect(await said("measures")).toMatch(/gett −3,3 mnkr.*Väntad effekt 2021: −4,1 mnkr/);
    // Households and cost rose, so that both parts pull one way; see the split of the period on Fördjupning.
    expect(await said("depth")).toMatch(
      /Störst betydelse har fler hushåll.*, därefter högre snitt/,
    );
    // "3 432 st i augusti 2020 jämfört med 3 229 st", "drygt 2,2 mnkr lägre kostnader"
    expect(await said("volumes")).toMatch(/3 432, 203 fler än aug 2019.*2,2 mnkr lägre än/);
  });

  it("follows the source's cells as a refresh would write it", async () => {
    const first = await refreshed(fixture(SAMPLE));
    // Ekonomiskt bistånd is forecast 10 000 lower: 244 076 − 278 076 = −34 000, and in all −28 606.
    const changed = typeInto(first.bytes, "Prognos helår", {
      ...{ B7: 278_076, D7: -34_000, B10: 440_370, D10: -28_606 },
    });
    const recalculated = await recalculateWithIronCalc(changed);
    const again = await refreshed(changed);
    const { address, text: said } = await placeOf(again.bytes, FORECAST);
    expect(said.replaceAll("\u00A0", " ")).toContain("underskott mot budget: −28,6 mnkr, −7 %");
    expect(recalculated.get(`${OURS}!${address}`)).toBe(said);
  });
});
