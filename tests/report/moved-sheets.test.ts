import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx/host";
import * as bad from "../support/bad-workbooks";
import { sheetPart } from "../support/edit-book";
import { fixture, refreshed } from "../support/refreshed";

const SAMPLE = "samples/linkoping-2020.xlsx";

/** The workbook part rewritten, as when a user renames or deletes a sheet and saves. */
function withWorkbook(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(change(xml)) });
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(bytes)).read({});
  return sheets.map(({ name }) => name);
}

describe("a sheet of ours that the user", () => {
  it("renamed keeps its new name and is updated in place", async () => {
    const { bytes } = await refreshed(fixture(SAMPLE));
    const before = await sheetNames(bytes);
    const renamed = withWorkbook(bytes, (xml) =>
      xml.replaceAll("Driftsammandrag", "Ekonomin i år"),
    );
    const { bytes: after, outcome } = await refreshed(renamed);
    expect(await sheetNames(after)).toEqual(
      before.map((name) => (name === "Driftsammandrag" ? "Ekonomin i år" : name)),
    );
    expect(outcome.sheets.map(({ action }) => action)).not.toContain("created");
  });

  it("deleted is written anew, once, though its hidden name still points nowhere", async () => {
    const { bytes } = await refreshed(fixture(SAMPLE));
    const parts = unzipSync(bytes);
    const gone = sheetPart(parts, "Driftsammandrag");
    const deleted = withWorkbook(bytes, (xml) =>
      xml
        .replace(/<sheet [^>]*name="Driftsammandrag"[^>]*\/>/, "")
        // What Excel leaves in names that pointed at a deleted sheet.
        .replace(/>Driftsammandrag![^<]*</g, ">#REF!<")
        .replace(/>'Driftsammandrag'![^<]*</g, ">#REF!<"),
    );
    const orphaned = unzipSync(deleted);
    expect(orphaned[gone]).toBeDefined();
    const { bytes: after, outcome } = await refreshed(deleted);
    const names = await sheetNames(after);
    expect(names.filter((name) => name.startsWith("Driftsammandrag"))).toEqual(["Driftsammandrag"]);
    expect(outcome.sheets.find(({ name }) => name === "Driftsammandrag")?.action).toBe("created");
    expect(await sheetNames((await refreshed(after)).bytes)).toEqual(names);
  });
});

describe("marks that another program has damaged", () => {
  it("on a sheet that is no worksheet: the report is written anew beside it", async () => {
    const { bytes } = await refreshed(fixture(SAMPLE));
    const parts = unzipSync(bytes);
    const list = "xl/_rels/workbook.xml.rels";
    const target = sheetPart(parts, "Driftsammandrag").replace("xl/", "");
    const text = strFromU8(parts[list] ?? new Uint8Array());
    const before = text.split('/worksheet"').length;
    const other = text.replace(
      `/worksheet" Target="${target}"`,
      `/dialogsheet" Target="${target}"`,
    );
    expect(other.split('/worksheet"').length).toBe(before - 1);
    const { outcome } = await refreshed(zipSync({ ...parts, [list]: strToU8(other) }));
    expect(outcome.sheets).toContainEqual(
      expect.objectContaining({ name: "Driftsammandrag (Tertial)", action: "created" }),
    );
  });

  it("that stand twice: the first counts", async () => {
    const { bytes } = await refreshed(fixture(SAMPLE));
    const twice = withWorkbook(bytes, (xml) =>
      xml.replace(
        "</definedNames>",
        '<definedName name="_Tertial.statement" hidden="1">\'Anteckningar\'!$A$1:$B$9</definedName></definedNames>',
      ),
    );
    const { bytes: after, outcome } = await refreshed(twice);
    expect(outcome.sheets.map(({ action }) => action)).not.toContain("created");
    expect(await sheetNames(after)).toEqual(await sheetNames(bytes));
  });
});

describe("a foreign sheet called Sammanfattning", () => {
  it("is left alone; ours gets another name and says so", async () => {
    const foreign = bad.foreignSummary();
    const { bytes, outcome } = await refreshed(foreign);
    const before = unzipSync(foreign);
    const after = unzipSync(bytes);
    const part = sheetPart(before, "Sammanfattning");
    expect(Buffer.compare(after[part] ?? new Uint8Array(), before[part] ?? new Uint8Array())).toBe(
      0,
    );
    expect(await sheetNames(bytes)).toContain("Sammanfattning (Tertial)");
    expect(outcome.findings.map(({ code }) => code)).toContain("name-taken");
  });
});
