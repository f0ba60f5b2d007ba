import { describe, expect, it } from "@jest/globals";
import { month } from "../../src/core/model/month";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { attribute, childNamed, descendants } from "../../src/hosts/xlsx/xml/find";
import { CellKind, kindAt, textAt, type Grid } from "../../src/ingest/grid";
import { cellText } from "../../src/plan/ref";
import { ReportError } from "../../src/report/errors";
import type { Outcome } from "../../src/report/result";
import { rollForward } from "../../src/report/roll-forward";
import { saveVersion } from "../../src/report/save-version";
import { typeInto } from "../support/edit-book";
import { figure, fixture, OPTIONS, refreshed as refreshedOn } from "../support/refreshed";
import { sheetParts } from "../support/xlsx/owned-parts";
import { partRoot, partsOf } from "../support/xlsx/parts";
import { workbookOfRows } from "../support/workbook-of-rows";

const SAMPLE = "samples/linkoping-2020.xlsx";
const YEAR = "Prognos helår";
const SUM = "statement.forecast.deviation/Summa nettokostnader, tkr@2020";
const AID = "statement.forecast.outcome/Ekonomiskt bistånd@2020";

interface Book {
  readonly outcome: Outcome;
  readonly bytes: Uint8Array;
}

/** After the meetings. */
const refreshed = (bytes: Uint8Array): Promise<Book> => refreshedOn(bytes, { today: "2020-09-30" });

async function saved(bytes: Uint8Array, name: string, today = "2020-09-15"): Promise<Book> {
  const host = await openXlsx(bytes);
  const outcome = await saveVersion(host, name, { ...OPTIONS, today });
  return { outcome, bytes: host.save() };
}

/** The forecast of Ekonomiskt bistånd 10 000 tkr higher than published, and the sum with it. */
const DEARER = { B7: 298_076, B10: 460_370, D7: -54_000, D10: -48_606 };
const PUBLISHED = { B7: 288_076, B10: 450_370, D7: -44_000, D10: -38_606 };

/** August as a first meeting saw it, saved; then as published. Made once. */
let made: Promise<Uint8Array> | null = null;
const twoForecasts = (): Promise<Uint8Array> =>
  (made ??= saved(typeInto(fixture(SAMPLE), YEAR, DEARER), "Nämnd augusti").then(({ bytes }) =>
    typeInto(bytes, YEAR, PUBLISHED),
  ));

interface OwnRange {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
}

async function ownRange(bytes: Uint8Array, name: string): Promise<OwnRange> {
  const { sheets, ownedRanges } = await (await openXlsx(bytes)).read({});
  const range = ownedRanges.find((owned) => owned.name === name);
  const grid = sheets.find((sheet) => sheet.name === range?.sheet)?.grid;
  if (!range || !grid) throw new Error(`no ${name}`);
  return { grid, top: range.top, left: range.left };
}

async function typed(bytes: Uint8Array, name: string, text: string, down = 0): Promise<Uint8Array> {
  const { top, left } = await ownRange(bytes, name);
  const at = cellText({ row: top + down, column: left });
  return typeInto(bytes, "Versioner", { [at]: text });
}

const choose = (bytes: Uint8Array, name: string): Promise<Uint8Array> =>
  typed(bytes, "_Tertial.inputs.versions.choice", name);

async function said(bytes: Uint8Array, row: number, column: number): Promise<string> {
  const { grid } = await ownRange(bytes, "_Tertial.versions");
  return kindAt(grid, row, column) === CellKind.text ? textAt(grid, row, column) : "";
}

describe("a saved version", () => {
  it("is compared with the report: then, now, difference in amount and share", async () => {
    const { outcome, bytes } = await refreshed(await twoForecasts());
    // −38 606 − (−48 606) = +10 000; 10 000 / 48 606 = 20.57 %.
    expect(figure(outcome, `version.then/${SUM}`)).toBe(-48_606);
    expect(figure(outcome, `version.change/${SUM}`)).toBe(10_000);
    expect(figure(outcome, `version.change-share/${SUM}`)).toBeCloseTo(10_000 / 48_606, 12);
    // 288 076 − 298 076 = −10 000; −10 000 / 298 076 = −3.35 %.
    expect(figure(outcome, `version.change/${AID}`)).toBe(-10_000);
    expect(figure(outcome, `version.change-share/${AID}`)).toBeCloseTo(-10_000 / 298_076, 12);
    expect(await said(bytes, 0, 1)).toBe(
      "Prognosen är 10,0\u00A0mnkr bättre mot budget än i Nämnd augusti",
    );
  });

  it("has no share where it was 0, and keeps what it was when it was saved", async () => {
    const { outcome } = await refreshed(await twoForecasts());
    const zero = "statement.forecast.deviation/Arbetsmarknadscentrum@2020";
    expect(figure(outcome, `version.change/${zero}`)).toBe(0);
    expect(figure(outcome, `version.change-share/${zero}`)).toBeUndefined();
    const [version] = outcome.versions ?? [];
    expect(version).toMatchObject({
      name: "Nämnd augusti",
      savedAt: "2020-09-15",
      reportMonth: month(2020, 8),
    });
    expect(version?.figures).toContainEqual({
      key: "series.temporary-housing-cost@2020",
      label: "Kostnader för tillfälliga boenden, juli 2020",
      unit: "kr",
      // The newest month that is shown, not one of each year.
      value: 683_920,
    });
    expect(version?.figures.filter(({ key }) => key.startsWith("series."))).toHaveLength(8);
  });

  it("can be chosen from a list of all in the yellow cell", async () => {
    const { bytes } = await saved(await twoForecasts(), "Nämnd september");
    const parts = partsOf(bytes);
    const sheet = sheetParts(parts).find(({ name }) => name === "Versioner")?.part ?? "";
    // The list has its head in row 5; the cell follows it after an empty row.
    const choices = descendants(partRoot(parts, sheet), ["dataValidations", "dataValidation"]);
    expect(choices.map((choice) => attribute(choice, "sqref"))).toEqual(["C9"]);
    expect(choices[0] && childNamed(choices[0], "formula1")?.text).toBe("'Versioner'!$B$6:$B$7");
    const { top, left } = await ownRange(bytes, "_Tertial.inputs.versions.choice");
    expect(cellText({ row: top, column: left })).toBe("C9");
    const { grid } = await ownRange(bytes, "_Tertial.versions");
    expect([5, 6].map((row) => textAt(grid, row, 1))).toEqual(["Nämnd augusti", "Nämnd september"]);
  });

  it("changes nothing when the same is saved again, or the report refreshed", async () => {
    const first = await saved(fixture(SAMPLE), "Nämnd 2020-09-24");
    const again = await saved(first.bytes, "nämnd  2020-09-24", "2020-09-20");
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
    const later = await refreshed(again.bytes);
    expect(Buffer.compare(later.bytes, first.bytes)).toBe(0);
  });

  it("is not overwritten by other figures under its name, and needs a name", async () => {
    const bytes = await twoForecasts();
    for (const [name, failure] of [
      ["Nämnd augusti", "version-exists"],
      [" \n", "version-nameless"],
    ] as const) {
      const host = await openXlsx(bytes);
      await expect(saveVersion(host, name, OPTIONS)).rejects.toThrow(new ReportError(failure));
      expect(Buffer.compare(host.save(), bytes)).toBe(0);
    }
  });

  it("is kept when next month is prepared", async () => {
    const host = await openXlsx(await twoForecasts());
    const outcome = await rollForward(host, { ...OPTIONS, today: "2020-09-30" });
    expect(outcome.versions?.map(({ name }) => name)).toEqual(["Nämnd augusti"]);
    expect(figure(outcome, `version.then/${SUM}`)).toBe(-48_606);
    const again = await refreshed(host.save());
    expect(figure(again.outcome, `version.change/${SUM}`)).toBe(10_000);
  });

  it("tells what is new and what is gone", async () => {
    // A row gets another name: the old one is gone from every table of the year, the new one is new.
    const renamed = typeInto(await twoForecasts(), YEAR, { A8: "Stöd" });
    const { outcome, bytes } = await refreshed(renamed);
    const gone = "statement.forecast.outcome/Avdelningen för försörjningsinsatser@2020";
    expect(figure(outcome, `version.then/${gone}`)).toBe(64_167);
    expect(figure(outcome, `version.change/${gone}`)).toBeUndefined();
    const { grid } = await ownRange(bytes, "_Tertial.versions");
    expect(grid.texts).toContain("Nyckeltal som är nya sedan versionen: 3. Som har utgått: 3.");
  });
});

describe("the yellow cell", () => {
  it("chooses another version than the last one, case not counting", async () => {
    const two = await saved(await twoForecasts(), "Nämnd september");
    const last = await refreshed(two.bytes);
    expect(figure(last.outcome, `version.change/${SUM}`)).toBe(0);
    const first = await refreshed(await choose(two.bytes, " nämnd AUGUSTI "));
    expect(figure(first.outcome, `version.change/${SUM}`)).toBe(10_000);
  });

  it("says so when it names no version, and compares nothing", async () => {
    const { outcome, bytes } = await refreshed(await choose(await twoForecasts(), "Nämnd*"));
    expect(outcome.figures().filter(({ id }) => id.startsWith("version."))).toEqual([]);
    const { grid } = await ownRange(bytes, "_Tertial.versions");
    expect(grid.texts).toContain(
      "Ingen version heter så: välj ett namn ur listan, eller töm den gula cellen.",
    );
    // What the user typed stays, and so does the version.
    expect(outcome.versions).toHaveLength(1);
    expect((await refreshed(bytes)).bytes).toEqual(bytes);
  });
});

describe("deleting a version", () => {
  const remove = (bytes: Uint8Array, word: string, line: number): Promise<Uint8Array> =>
    typed(bytes, "_Tertial.inputs.versions.remove", word, line);

  it("is done by a yes beside its name, and by no other word", async () => {
    const two = (await saved(await twoForecasts(), "Nämnd september")).bytes;
    const kept = await refreshed(await remove(two, "nej", 0));
    expect(kept.outcome.versions).toHaveLength(2);
    const one = await refreshed(await remove(two, "Ja", 0));
    expect(one.outcome.versions?.map(({ name }) => name)).toEqual(["Nämnd september"]);
    expect(figure(one.outcome, `version.then/${SUM}`)).toBe(-38_606);
  });

  it("leaves an empty list when it was the last, where a new one can be saved", async () => {
    const none = await refreshed(await remove(await twoForecasts(), "ja", 0));
    expect(none.outcome.versions).toEqual([]);
    expect(await said(none.bytes, 0, 1)).toBe("Inga versioner är sparade");
    expect((await refreshed(none.bytes)).bytes).toEqual(none.bytes);
    const again = await saved(none.bytes, "Nämnd augusti");
    expect(figure(again.outcome, `version.change/${SUM}`)).toBe(0);
  });
});

describe("the sheet", () => {
  it("is not written before a version is saved, and the report says how one is", async () => {
    const { outcome } = await refreshed(fixture(SAMPLE));
    expect(outcome.sheets.find(({ name }) => name === "Versioner")).toMatchObject({
      action: "skipped",
      reason: expect.stringContaining("tertial snapshot"),
    });
  });

  it("leaves a sheet of the user's with its name alone", async () => {
    const rows = [
      ["Driftsammandrag januari–augusti 2022, tkr"],
      ["", "Utfall", "Budget", "Avvikelse"],
      ["Stab", 13_900, 14_200, 300],
      ["Vuxna", 91_150, 88_400, -2_750],
      ["Summa", 105_050, 102_600, -2_450],
    ];
    const own = workbookOfRows(rows, "Versioner");
    const plain = await refreshed(own);
    expect(plain.outcome.findings.filter(({ code }) => code === "name-taken")).toEqual([]);
    const { outcome } = await saved(own, "Nämnd");
    expect(outcome.sheets).toContainEqual(
      expect.objectContaining({ name: "Versioner (Tertial)", action: "created" }),
    );
  });
});
