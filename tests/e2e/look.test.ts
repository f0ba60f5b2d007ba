import { describe, it } from "@jest/globals";
import type { BrowserContextOptions } from "playwright-core";
import { AUGUST, sampleSheets } from "../support/excel-host/sample-excel";
import { faultyExcel } from "./support/august";
import { createBrowserExcel } from "./support/browser-excel";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";

const THEMES: readonly (readonly [name: string, browser: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
  // WCAG 1.4.10: the width of a page enlarged to 400 %.
  ["narrow", { viewport: { width: 320, height: 600 } }],
];

const open = setUpPanes();

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
    const excel = createBrowserExcel({ sheets: await sampleSheets(AUGUST, ["Drift period"]) });
    const pane = await open({ excel, browser, heldAfter: 2 });
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

describe("axe finds nothing and nothing is cut: in English,", () => {
  it("a workbook with mistakes, its tables, and the report", async () => {
    const pane = await open({ excel: await faultyExcel(), office: { displayLanguage: "en-US" } });
    const { page } = pane;
    await page.getByRole("heading", { name: /^Errors/ }).waitFor();
    await page.getByRole("button", { name: "Refresh" }).click();
    await page
      .getByText(/ is refreshed/)
      .first()
      .waitFor();
    await look(pane, "english-refreshed");
    await page.getByRole("tab", { name: /^Source/ }).click();
    await look(pane, "english-tables");
  });
});
