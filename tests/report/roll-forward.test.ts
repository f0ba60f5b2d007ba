import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { CellKind, kindAt, textAt } from "../../src/ingest/grid";
import { cellText } from "../../src/plan/ref";
import { ReportError } from "../../src/report/errors";
import type { Outcome } from "../../src/report/result";
import { rollForward } from "../../src/report/roll-forward";
import { typeInto } from "../support/edit-book";
import { figure, fixture, OPTIONS, refreshed } from "../support/refreshed";

const SAMPLE = "samples/linkoping-2020.xlsx";
const SUM = "Summa nettokostnader, tkr";

async function rolled(bytes: Uint8Array): Promise<{ outcome: Outcome; bytes: Uint8Array }> {
  const host = await openXlsx(bytes);
  const outcome = await rollForward(host, { ...OPTIONS, today: "2020-10-05" });
  return { outcome, bytes: host.save() };
}

/** The texts of the first cell of a hidden range of ours, with its address. */
async function firstOf(bytes: Uint8Array, name: string): Promise<{ at: string; said: string }> {
  const { sheets, ownedRanges } = await (await openXlsx(bytes)).read({});
  const range = ownedRanges.find((owned) => owned.name === name);
  const grid = sheets.find((sheet) => sheet.name === range?.sheet)?.grid;
  if (!range || !grid) throw new Error(`no ${name}`);
  const { top, left } = range;
  const said = kindAt(grid, top, left) === CellKind.text ? textAt(grid, top, left) : "";
  return { at: cellText({ row: top, column: left }), said };
}

async function textsOf(bytes: Uint8Array, sheet: string): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  return sheets.find(({ name }) => name === sheet)?.grid.texts ?? [];
}

const COMMENT = "_Tertial.comments.statement.period";
const RESULT = "_Tertial.texts.summary.result";

describe("rollForward", () => {
  it("moves the report month and keeps the forecast as the one before", async () => {
    const { outcome, bytes } = await rolled(fixture(SAMPLE));
    const again = await refreshed(bytes, { today: "2020-10-06" });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    for (const { figures } of [outcome, again.outcome]) {
      const ids = new Set(figures().map(({ id }) => id));
      expect(ids).toContain(`forecast.deviation/2020-09/${SUM}`);
    }
    // Nothing new is known of September: August's −38 606 stands in both columns.
    expect(figure(outcome, `forecast.deviation/2020-08/${SUM}`)).toBe(-38_606);
    expect(figure(outcome, `forecast.change/2020-09/${SUM}`)).toBe(0);
    const said = (await firstOf(bytes, "_Tertial.texts.forecast.change")).said;
    expect(said).toBe("Prognosen är oförändrad sedan augusti 2020: −38,6\u00A0mnkr.");
    // Ekonomiskt bistånd is forecast 4 000 lower in September, the sum 446 370: 17 094 + 4 000 since July.
    const september = await refreshed(
      typeInto(bytes, "Prognos helår", { B7: 284_076, B10: 446_370, D7: -40_000, D10: -34_606 }),
    );
    expect(figure(september.outcome, `forecast.change/2020-09/${SUM}`)).toBe(4_000);
  });

  it("marks comments with the month that ended, once, and clears the page of own texts", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const comment = await firstOf(first.bytes, COMMENT);
    const result = await firstOf(first.bytes, RESULT);
    const typed = typeInto(
      typeInto(first.bytes, "Driftsammandrag", { [comment.at]: "Färre sammanträden" }),
      "Sammanfattning",
      { [result.at]: "Augusti blev sämre." },
    );
    const second = await rolled(typed);
    const carried = "Föregående (aug 2020): Färre sammanträden";
    expect((await firstOf(second.bytes, COMMENT)).said).toBe(carried);
    expect((await firstOf(second.bytes, RESULT)).said).toBe(result.said);
    const kept = await textsOf(second.bytes, "Sammanfattning");
    expect(kept).toContain("Augusti blev sämre.");
    expect(kept).toContain("Resultat, augusti 2020");

    // September's households come in, and October is prepared.
    const third = await rolled(typeInto(second.bytes, "LinQ månad", { J8: 3_450 }));
    expect((await firstOf(third.bytes, COMMENT)).said).toBe(carried);
    const later = await textsOf(third.bytes, "Sammanfattning");
    expect(later.filter((said) => said === "Augusti blev sämre.")).toHaveLength(1);
  });

  it("refuses when nothing is known of the month that would end", async () => {
    const { bytes } = await rolled(fixture(SAMPLE));
    const host = await openXlsx(bytes);
    await expect(rollForward(host, OPTIONS)).rejects.toThrow(new ReportError("month-empty"));
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  });
});
