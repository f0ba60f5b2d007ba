import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { augustExcel } from "./support/august";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { SITE } from "./support/site";
import { setUpWebPages } from "./support/web-pages";
import { openSample, refresh } from "./support/web-steps";

const openPane = setUpPanes();
const openPage = setUpWebPages();
const GUIDE = path.resolve(__dirname, "../../docs/handbok");
const TABS: readonly (readonly [tab: RegExp, page: string])[] = [
  [/^Kontroller/, "kontroller"],
  [/^Underlag/, "underlag"],
  [/^Blad/, "index"],
  [/^Granska/, "granska"],
  [/^Klistra in/, "klistra-in"],
];
/** All pages of the guide on a busy machine. */
const SLOW = 180_000;

describe("? leads to the page of the guide that is about what is shown:", () => {
  it("the tab of the pane, and each sheet of the report", async () => {
    const { page } = await openPane({ excel: await augustExcel() });
    const help = page.getByRole("link", { name: /^Hjälp/ });
    for (const [tab, name] of TABS) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await help.first().getAttribute("href")).toBe(`help/${name}.html`);
    }
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
    await page.getByRole("tab", { name: /^Blad/ }).click();
    const sheet = page.getByRole("link", { name: "Hjälp: Prognossäkerhet (nytt fönster)" });
    expect(await sheet.getAttribute("href")).toBe("help/prognossakerhet.html");
  });

  it("the sheet of the report that the page shows", async () => {
    const { page } = await openPage();
    await openSample(page);
    await refresh(page);
    const report = page.getByRole("region", { name: "Rapporten" });
    await report.getByRole("tab", { name: "Månadsserier" }).click();
    await report.getByRole("article", { name: "Månadsserier" }).waitFor();
    const help = report.getByRole("link", { name: /^Hjälp/ });
    expect(await help.getAttribute("href")).toBe("help/manadsserier.html");
  });
});

describe("the guide beside the page", () => {
  it(
    "is read without any other server; axe finds nothing, and nothing is cut on a narrow screen",
    async () => {
      const webPage = await openPage({ viewport: { width: 320, height: 800 } });
      const { page } = webPage;
      for (const file of readdirSync(GUIDE)) {
        const name = path.basename(file, ".md");
        await page.goto(`${SITE}help/${name}.html`);
        await look(webPage, `guide-${name}-narrow`);
        const missing = "[...document.images].filter((image) => image.naturalWidth === 0).length";
        expect([name, await page.evaluate(missing)]).toEqual([name, 0]);
      }
    },
    SLOW,
  );

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is seen in %s", async (theme, browser) => {
    const webPage = await openPage(browser);
    await webPage.page.goto(`${SITE}help/kontroller.html`);
    await look(webPage, `guide-${theme}`);
  });
});
