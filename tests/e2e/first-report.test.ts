import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { partsOf } from "../support/xlsx/parts";
import { workbookOfRows } from "../support/workbook-of-rows";
import { createBrowserExcel, type BrowserExcel } from "./support/browser-excel";
import { eventually } from "./support/eventually";
import type { PanePage } from "./support/pane-page";
import { setUpPanes } from "./support/panes";
import { setUpWebPages } from "./support/web-pages";
import { download, openFile, refresh, workbookRead } from "./support/web-steps";

const ROOT = path.resolve(__dirname, "../..");

/** A committee's own workbook, as nobody made it for us. */
const OWN_ROWS = [
  ["Kulturnämnden, tkr"],
  ["Verksamhet", "Utfall jan-apr 2021", "Budget jan-apr 2021", "Avvikelse"],
  ["Bibliotek", 1200, 1150, -50],
  ["Musikskola", 900, 940, 40],
  ["Summa", 2100, 2090, -10],
];

/** The steps that the README gives under a line, by their first words in italics. */
function readmeSteps(line: string): readonly string[] {
  const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
  const [, after = ""] = readme.split(line);
  const [list = ""] = /(?:^\d\. .*\n)+/m.exec(after) ?? [];
  return [...list.matchAll(/^\d\. _([^_]+)_/gm)].map(([, step = ""]) => step);
}

/** Carries out what the README says, step by step, and nothing besides. */
async function follow(
  steps: readonly string[],
  actions: Readonly<Record<string, () => Promise<void>>>,
): Promise<void> {
  for (const step of steps) {
    const action = actions[step];
    if (action === undefined) throw new Error(`nobody knows how to do: ${step}`);
    await action();
  }
}

describe("from the README to the first report of one's own", () => {
  const openPage = setUpWebPages();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "tertial-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("takes at most three actions in the browser", async () => {
    const steps = readmeSteps("In the browser (`npm run web`");
    expect(steps.length).toBeLessThanOrEqual(3);
    const own = path.join(folder, "kultur.xlsx");
    writeFileSync(own, workbookOfRows(OWN_ROWS));
    const { page } = await openPage();
    let saved: Uint8Array = new Uint8Array();
    await follow(steps, {
      "Välj arbetsbok": async () => {
        await openFile(page, own);
        await workbookRead(page);
      },
      Uppdatera: () => refresh(page),
      "Ladda ner": async () => {
        const link = page.getByRole("link", { name: /^Ladda ner/ });
        ({ bytes: saved } = await download(page, () => link.click()));
      },
    });
    expect(Buffer.from(partsOf(saved)["xl/workbook.xml"] ?? []).toString()).toContain(
      'name="Sammanfattning"',
    );
  });
});

describe("from the README to the first report of one's own", () => {
  const openPane = setUpPanes();

  it("takes at most five actions in Excel", async () => {
    const steps = readmeSteps("In Excel:");
    expect(steps.length).toBeLessThanOrEqual(5);
    let excel: BrowserExcel | undefined;
    let pane: PanePage | undefined;
    const opened = <T>(one: T | undefined): T => {
      if (one === undefined) throw new Error("a step before is missing");
      return one;
    };
    await follow(steps, {
      "Ladda upp mitt tillägg": () => {
        expect(existsSync(path.join(ROOT, "dist/taskpane/manifest.xml"))).toBe(true);
        return Promise.resolve();
      },
      Öppna: () => {
        excel = createBrowserExcel({ sheets: [{ name: "Drift", rows: OWN_ROWS }] });
        return Promise.resolve();
      },
      "Öppna Tertial": async () => {
        pane = await openPane({ excel: opened(excel) });
        await workbookRead(pane.page);
      },
      Uppdatera: () => refresh(opened(pane).page),
      "Visa Sammanfattning": () =>
        opened(pane).page.getByRole("button", { name: "Visa Sammanfattning" }).click(),
    });
    await eventually(() => opened(excel).state.active.name, "Sammanfattning");
  });
});
