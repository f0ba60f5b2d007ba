import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeBenchBook } from "../../bench/generate";
import { longestTask } from "./support/main-thread";
import { setUpWebPages } from "./support/web-pages";
import { openFile, refresh, workbookRead } from "./support/web-steps";

const ROWS = 300_000;
/** Reading and refreshing a large book on a busy machine. */
const SLOW = 240_000;
/** Longer than this, a page feels stuck. Milliseconds. */
const STUCK = 200;

const open = setUpWebPages();

let folder: string;
let book: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tertial-"));
  book = path.join(folder, "stor.xlsx");
  writeBenchBook(book, ROWS);
}, SLOW);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe(`a workbook with ${ROWS} rows of cases`, () => {
  it(
    "is read, refreshed and can be cancelled, and the page stays responsive",
    async () => {
      const { page } = await open();
      await page.getByRole("button", { name: "Välj arbetsbok" }).waitFor();
      const longest = await longestTask(page, async () => {
        await openFile(page, book);
        await workbookRead(page);
        await page.getByRole("button", { name: "Uppdatera" }).click();
        await page.getByText("Läser LinQ", { exact: true }).first().waitFor();
        await page.getByRole("button", { name: "Avbryt" }).click();
        await page.getByText("Avbrutet. Inget har skrivits.").first().waitFor();
        await refresh(page);
        await page.getByRole("article", { name: "Sammanfattning" }).waitFor();
      });
      expect(longest).toBeLessThanOrEqual(STUCK);
    },
    SLOW,
  );
});
