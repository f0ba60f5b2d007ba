import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { augustExcel } from "./support/august";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { setUpWebPages } from "./support/web-pages";
import { openSample, refresh } from "./support/web-steps";

const openPane = setUpPanes();
const openPage = setUpWebPages();

/** What another program would paste: a text by its type, or the size of a picture. */
async function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(`(async () => {
    const [item] = await navigator.clipboard.read({ unsanitized: ["text/html"] });
    const content = await item.getType("${type}");
    if (!content.type.startsWith("image/")) return content.text();
    const { width, height } = await createImageBitmap(content);
    return width + "×" + height;
  })()`);
}

/** As in a browser whose administrator has switched the clipboard off. */
const FORBIDDEN = `
  navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  document.execCommand = () => false;
`;

/** A refresh and its copies on a busy machine. */
const SLOW = 120_000;

describe("copying for Word", () => {
  it("a table of the page has a caption, headings and Swedish numbers, and tabs as plain text", async () => {
    const webPage = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = webPage;
    await openSample(page);
    await refresh(page);
    const report = page.getByRole("region", { name: "Rapporten" });
    await report.getByRole("tab", { name: "Driftsammandrag" }).click();
    await report.getByRole("button", { name: /Word: Utfall mot budget/ }).click();
    await report.getByText("Kopierat, klistra in i Word").waitFor();
    const html = await clipboard(page, "text/html");
    expect(html).toMatch(/<caption[^>]*>Utfall mot budget, jan–aug 2020\./);
    expect(html).toMatch(/<th scope="row"[^>]*>Ekonomiskt bistånd<\/th><td[^>]*>184\s122<\/td>/);
    const text = await clipboard(page, "text/plain");
    expect(text).toMatch(/^Ekonomiskt bistånd\t184122\t162717\t-21405\t/m);
    await look(webPage, "web-copied");
  });

  it("a chart of the page is a picture", async () => {
    const { page } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await openSample(page);
    await refresh(page);
    await page
      .getByRole("button", { name: /som bild: Avvikelse per verksamhet/ })
      .first()
      .click();
    await page.getByText("Kopierat, klistra in i Word").waitFor();
    const [width = 0, height = 0] = (await clipboard(page, "image/png")).split("×").map(Number);
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(500);
  });

  it("where it is forbidden, a chart is saved, and of a table is said what to do", async () => {
    const { page } = await openPage();
    await page.evaluate(FORBIDDEN);
    await openSample(page);
    await refresh(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /som bild: Avvikelse per verksamhet/ })
        .first()
        .click(),
    ]);
    expect((await readFile(await saved.path())).subarray(1, 4).toString()).toBe("PNG");
    await page.getByText("Sparat som bild bland hämtade filer").waitFor();
    await page
      .getByRole("button", { name: /^Kopiera tabellen/ })
      .first()
      .click();
    await page.getByText(/^Här går det inte att kopiera\. Markera cellerna/).waitFor();
  });

  it(
    "the tables of a sheet are copied from the pane, and also where the old way is not allowed",
    async () => {
      const pane = await openPane({
        excel: await augustExcel(),
        browser: { permissions: ["clipboard-read", "clipboard-write"] },
      });
      const { page } = pane;
      await page.getByRole("button", { name: "Uppdatera" }).click();
      await page
        .getByText(/är uppdaterad/)
        .first()
        .waitFor();
      await page.getByRole("tab", { name: /^Blad/ }).click();
      const copy = page.getByRole("button", {
        name: "Kopiera tabellerna på Driftsammandrag för Word",
      });
      await copy.click();
      await page.getByText("Kopierat, klistra in i Word").waitFor();
      expect(await clipboard(page, "text/html")).toContain("Ekonomiskt bistånd");
      await look(pane, "pane-copied");

      await page.evaluate(`navigator.clipboard.writeText("annat")`);
      await page.evaluate("document.execCommand = () => false");
      await copy.click();
      await page.getByText("Kopierat, klistra in i Word").waitFor();
      expect(await clipboard(page, "text/plain")).toMatch(/^Ekonomiskt bistånd\t184122\t/m);
      // The browser's notes of the styles that it takes away when it rewrites the HTML.
      expect(pane.errors.splice(0).every((error) => error.includes("inline style"))).toBe(true);
    },
    SLOW,
  );
});
