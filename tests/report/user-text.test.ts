import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { kindAt, CellKind, textAt } from "../../src/ingest/grid";
import { cellText } from "../../src/plan/ref";
import { typeInto } from "../support/edit-book";
import { figure, fixture, refreshed } from "../support/refreshed";

const SAMPLE = "samples/linkoping-2020.xlsx";
const OURS = "Driftsammandrag";

/** Every text of a sheet of ours with its address, so that a row is found by what it says. */
async function texts(bytes: Uint8Array, sheetName: string): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  const grid = sheets.find(({ name }) => name === sheetName)?.grid;
  if (!grid) throw new Error(`no sheet ${sheetName}`);
  const found = new Map<string, string>();
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 1; column < grid.columnCount; column += 1) {
      if (kindAt(grid, row, column) === CellKind.text) {
        found.set(cellText({ row, column }), textAt(grid, row, column));
      }
    }
  }
  return found;
}

function addressOf(all: ReadonlyMap<string, string>, text: string): string {
  const hit = [...all].find(([, candidate]) => candidate === text)?.[0];
  if (hit === undefined) throw new Error(`nothing says ${text}`);
  return hit;
}

/** The Kommentar cell of the first table's row that says `label`. */
async function commentCell(bytes: Uint8Array, label: string): Promise<string> {
  const all = await texts(bytes, OURS);
  const column = addressOf(all, "Kommentar").replace(/\d+/, "");
  return column + addressOf(all, label).replace(/\D+/, "");
}

describe("what a user typed in Kommentar", () => {
  it("follows its row when rows are reordered, and outlives its row", async () => {
    const first = await refreshed(fixture(SAMPLE));
    const typed = typeInto(first.bytes, OURS, {
      [await commentCell(first.bytes, "Nämnden")]: "Färre sammanträden",
      [await commentCell(first.bytes, "Ekonomiskt bistånd")]: "Fler hushåll",
    });

    // Nämnden (row 5 of the source) and Avdelningen för försörjningsinsatser (row 8) change places.
    const swapped = typeInto(typed, "Drift period", {
      ...{ A5: "Avdelningen för försörjningsinsatser", B5: 42_680, C5: 42_778, D5: 98, E5: 42_264 },
      ...{ A8: "Nämnden", B8: 720, C8: 1_147, D8: 427, E8: 903 },
    });
    const second = await refreshed(swapped);
    const after = await texts(second.bytes, OURS);
    expect(after.get(await commentCell(second.bytes, "Nämnden"))).toBe("Färre sammanträden");
    expect(after.get(await commentCell(second.bytes, "Ekonomiskt bistånd"))).toBe("Fler hushåll");
    expect(await commentCell(second.bytes, "Nämnden")).not.toBe(
      await commentCell(first.bytes, "Nämnden"),
    );

    // The row gets another name: its comment is kept at the sheet's foot, once.
    const renamed = await refreshed(
      typeInto(second.bytes, "Drift period", { A8: "Nämnd och kansli" }),
    );
    const kept = [...(await texts(renamed.bytes, OURS)).values()];
    expect(kept.filter((text) => text === "Färre sammanträden")).toHaveLength(1);

    // And back again: the comment returns to its row.
    const back = await refreshed(typeInto(renamed.bytes, "Drift period", { A8: "Nämnden" }));
    expect((await texts(back.bytes, OURS)).get(await commentCell(back.bytes, "Nämnden"))).toBe(
      "Färre sammanträden",
    );
  });
});

/** The period's own figures, what it is of the year, and what it leaves for the months that remain. */
const DEPENDS_ON_THE_PERIOD =
  /^statement\.(period\.|forecast\.share-of-year)|^forecast\.(actual-month|(budget|forecast)-remaining|needed-change)/;

describe("a changed input", () => {
  it("changes what depends on it and nothing else", async () => {
    const first = await refreshed(fixture(SAMPLE));
    // Ekonomiskt bistånd, actual jan–aug: 184 122 → 184 022, so its deviation is 162 717 − 184 022 = −21 305.
    const second = await refreshed(typeInto(first.bytes, "Drift period", { B7: 184_022 }));
    expect(figure(second.outcome, "statement.period.deviation/Ekonomiskt bistånd")).toBe(-21_305);
    const changed = first.outcome
      .figures()
      .filter(({ id, value }) => figure(second.outcome, id) !== value)
      .map(({ id }) => id);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((id) => !DEPENDS_ON_THE_PERIOD.test(id))).toEqual([]);
    expect(changed.filter((id) => !/Ekonomiskt bistånd|Summa/.test(id))).toEqual([]);
  });
});
