import { beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { augustExcel, faultyExcel } from "./support/august";
import { axeViolations } from "./support/axe";
import { createBrowserExcel } from "./support/browser-excel";
import type { PanePage } from "./support/pane-page";
import { setUpPanes } from "./support/panes";

/** Every state is kept here, to be looked at. */
const PICTURES = path.resolve(__dirname, "../../out/pane");

const THEMES: readonly (readonly [name: string, browser: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
  // WCAG 1.4.10: the width of a page enlarged to 400 %.
  ["narrow", { viewport: { width: 320, height: 600 } }],
];

const open = setUpPanes();

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

async function look({ page }: PanePage, name: string): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  expect(await axeViolations(page)).toEqual([]);
  const isCut = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  expect(await page.evaluate(isCut)).toBe(false);
}

describe.each(THEMES)("axe finds nothing and nothing is cut: %s,", (theme, browser) => {
  it("a workbook with mistakes, its tables, and the report", async () => {
    const pane = await open({ excel: await faultyExcel(), browser });
    const { page } = pane;
    await page.getByRole("heading", { name: /^Fel/ }).waitFor();
    await look(pane, `${theme}-findings`);
    await page.getByRole("tab", { name: /^Underlag/ }).click();
    await look(pane, `${theme}-tables`);
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
    await look(pane, `${theme}-refreshed`);
    await page.getByRole("tab", { name: /^Blad/ }).click();
    await look(pane, `${theme}-sheets`);
    await page.getByRole("tab", { name: /^Kontroller/ }).click();
    await look(pane, `${theme}-report`);
  });

  it("waiting for the first reading, nothing to correct, a refresh under way", async () => {
    const pane = await open({ excel: await augustExcel(), browser, heldAfter: 2 });
    const { page } = pane;
    await page.getByText("Läser arbetsboken").first().waitFor();
    await look(pane, `${theme}-waiting`);
    pane.release();
    await page.getByText("Inget att rätta").waitFor();
    await look(pane, `${theme}-nothing-to-correct`);
    pane.hold(5);
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page.getByText(/^Skriver/).waitFor();
    await look(pane, `${theme}-running`);
  });

  it("an empty workbook, nothing to report, a failure", async () => {
    const excel = createBrowserExcel({ sheets: [{ name: "Blad1" }] });
    const pane = await open({ excel, browser });
    const { page } = pane;
    await page.getByRole("tab", { name: /^Underlag/ }).click();
    await look(pane, `${theme}-empty`);
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/inget att rapportera/)
      .first()
      .waitFor();
    await look(pane, `${theme}-nothing-recognised`);
    excel.fail({ atSync: 1, with: "AccessDenied" });
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/Excel tillåter inte/)
      .first()
      .waitFor();
    await look(pane, `${theme}-failed`);
  });

  it("an Excel that is too old", async () => {
    const pane = await open({
      excel: createBrowserExcel({}),
      browser,
      office: { apiSet: "1.12" },
    });
    await pane.page.getByText(/för gammal/).waitFor();
    await look(pane, `${theme}-too-old`);
  });
});
