import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { openBook } from "../support/open-book";
import { run } from "../support/run-command";

const SCHEMA = path.resolve(__dirname, "../../docs/result.schema.json");
const schema: unknown = JSON.parse(readFileSync(SCHEMA, "utf8"));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

let folder = "";
let book = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tertial-questions-"));
  book = path.join(folder, "bok.xlsx");
  writeFileSync(book, openBook());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("what the workbook leaves open", () => {
  it.each(["inspect", "check"])("is a line of %s with where to answer it", async (command) => {
    const { out } = await run(command, book);
    expect(out).toContain(
      "Drift!D3  Hur är ”Avvikelse” i ”Nämndens drift jan–aug 2020” räknad? Talen i tabellen visar det inte säkert. Skriv ”budget − utfall” eller ”utfall − budget” på raden ”Tabell: Nämndens drift jan–aug 2020 (Drift)” i Inställningar.\n",
    );
    expect(out).toContain("Skriv ”kr”, ”tkr” eller ”mnkr” på raden");
  });

  it("stands in the JSON", async () => {
    const { out } = await run("inspect", book, "--json", "-", "--lang", "en");
    const result: unknown = JSON.parse(out);
    validate(result);
    expect(validate.errors).toBeNull();
    expect(result).toMatchObject({
      questions: [
        { kind: "convention", sheet: "Drift", cell: "D3" },
        {
          kind: "unit",
          sheet: "Drift",
          cell: "B4",
          setting: "Table: Nämndens drift jan–aug 2020 (Drift)",
          values: ["kr", "tkr", "mnkr"],
        },
      ],
    });
  });
});
