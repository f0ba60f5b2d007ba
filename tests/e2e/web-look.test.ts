import { describe, it } from "@jest/globals";
import type { BrowserContextOptions } from "playwright-core";
import { brokenFile } from "./support/broken-file";
import { look } from "./support/look";
import { setUpWebPages } from "./support/web-pages";
import { openFile, openSample, refresh } from "./support/web-steps";

const THEMES: readonly (readonly [name: string, browser: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
  // WCAG 1.4.10: the width of a page enlarged to 400 %.
  ["narrow", { viewport: { width: 320, height: 900 } }],
];
/** A dozen pictures on a busy machine. */
const SLOW = 180_000;

const open = setUpWebPages();

describe.each(THEMES)("axe finds nothing and nothing is cut: %s,", (theme, browser) => {
  it(
    "the way in, a bad file, a workbook that was read, its report, and cells of it",
    async () => {
      const webPage = await open(browser);
      const { page } = webPage;
      await page.getByRole("button", { name: "Prova med exemplet" }).waitFor();
      await look(webPage, `web-${theme}-start`);
      await openFile(page, brokenFile());
      await page.getByRole("alert").waitFor();
      await look(webPage, `web-${theme}-bad-file`);
      await page.getByRole("button", { name: "Stäng meddelandet" }).click();
      await openSample(page);
      await look(webPage, `web-${theme}-read`);
      await refresh(page);
      const report = page.getByRole("region", { name: "Rapporten" });
      await report.getByRole("article", { name: "Sammanfattning" }).waitFor();
      await look(webPage, `web-${theme}-report`);
      const sheets = await report.getByRole("tab").allInnerTexts();
      // Every sheet once; in the other colours and widths, one of each kind.
      for (const name of theme === "light" ? sheets : ["Månadsserier", "Kontroller"]) {
        await report.getByRole("tab", { name, exact: true }).click();
        await report.getByRole("article", { name }).waitFor();
        await look(webPage, `web-${theme}-report-${name.toLowerCase().replaceAll(/\W+/g, "-")}`);
      }
      await page.getByRole("button", { name: "Gå till Drift period · E12" }).click();
      await report.getByRole("heading", { name: /ur din arbetsbok$/ }).waitFor();
      await look(webPage, `web-${theme}-cells`);
    },
    SLOW,
  );
});
