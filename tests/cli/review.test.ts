import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { run } from "../support/run-command";

const ROOT = path.resolve(__dirname, "../..");
const BOOK = path.join(ROOT, "samples/linkoping-2020.xlsx");
const schema: unknown = JSON.parse(
  readFileSync(path.join(ROOT, "docs/result.schema.json"), "utf8"),
);
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

let folder: string;
let draft: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
  draft = path.join(folder, "utkast.txt");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("tertial review", () => {
  it("says line, number, what the workbook has and where; exit code 1", async () => {
    writeFileSync(
      draft,
      "Ekonomi\n\nResultatet visar ett underskott på -13,8 mnkr jämfört med budget.\nI augusti 2020 var snittkostnaden 9 512 kr.\n",
    );
    const { code, out } = await run("review", draft, BOOK);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "Rad 3: ”-13,8 mnkr” har fel siffror: arbetsboken har −13,3 mnkr (Summa nettokostnader, tkr, Driftsammandrag!E12).",
      "Granskade tal: 1 stämmer, 1 avviker, 0 inaktuella, 0 finns inte i arbetsboken.",
      "",
    ]);
  });

  it("finds what a table of the draft contradicts in itself", async () => {
    // 1 147 − 720 = 427; the row says 472.
    writeFileSync(
      draft,
      [
        "Driftsammandrag, netto tkr\tUtfall jan-aug 2020\tBudget jan-aug 2020\tAvvikelse",
        "Nämnden\t720\t1 147\t472",
        "Arbetsmarknads- och integrationsinsatser\t55 708\t63 037\t7 329",
        "Ekonomiskt bistånd\t184 122\t162 717\t-21 405",
        "Avdelningen för försörjningsinsatser\t42 680\t42 778\t98",
      ].join("\n"),
    );
    const { code, out } = await run("review", draft, BOOK);
    expect(code).toBe(1);
    expect(out).toContain("Rad 2: ”472” har fel siffror: arbetsboken har 427 tkr");
    expect(out).toContain("I utkastets tabeller: ");
  });

  it("gives the same as data, and exit code 0 when nothing differs", async () => {
    writeFileSync(draft, "Prognosen är ett underskott på 38,6 mnkr.");
    const { code, out } = await run("review", draft, BOOK, "--json", "-");
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    validate(result);
    expect(validate.errors).toBeNull();
    expect(result).toMatchObject({
      review: {
        numbers: [
          {
            line: 1,
            column: 32,
            text: "38,6 mnkr",
            verdict: "confirmed",
            slip: null,
            figure: "statement.forecast.deviation/Summa nettokostnader, tkr",
          },
        ],
        findings: [],
      },
    });
  });

  it("wants a draft and a workbook, and says so in one sentence", async () => {
    expect(await run("review", draft)).toMatchObject({
      code: 2,
      err: "Ange ett utkast och en arbetsbok, till exempel: tertial review utkast.txt bok.xlsx\n",
    });
    writeFileSync(draft, "");
    const { code, err } = await run("review", draft, BOOK);
    expect(code).toBe(2);
    expect(err).toMatch(/^.*utkast\.txt: .+\n$/);
  });
});
