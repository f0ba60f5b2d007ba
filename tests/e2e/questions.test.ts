import { describe, expect, it } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { openBook } from "../support/open-book";
import { workbookOfRows } from "../support/workbook-of-rows";
import { createBrowserExcel, type BrowserExcel } from "./support/browser-excel";
import { eventually } from "./support/eventually";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { shown } from "./support/shown";

const open = setUpPanes();

async function openExcel(book = openBook()): Promise<BrowserExcel> {
  const { sheets } = await (await openXlsx(book)).read({});
  return createBrowserExcel({ sheets: sheets.map(({ name, grid }) => ({ name, grid })) });
}

const begin = (page: Page) => page.getByRole("button", { name: "Gå igenom frågorna" });
const focused = (page: Page): Promise<string> => page.locator(":focus").innerText();

const THEMES: readonly (readonly [name: string, browser: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
  ["narrow", { viewport: { width: 320, height: 600 } }],
];

describe("Gå igenom frågorna", () => {
  it("asks what nothing proves, one thing at a time, and never again once it is answered", async () => {
    const excel = await openExcel();
    const { page } = await open({ excel });
    await page.getByText("Boken lämnar 2 frågor öppna.").first().waitFor();
    await begin(page).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Fråga 1 av 2").waitFor();
    await eventually(
      () => focused(page),
      /^Hur är ”Avvikelse” i ”Nämndens drift jan–aug 2020” räknad\?$/,
    );

    await page.getByRole("button", { name: "Gå till Drift · D3" }).click();
    await eventually(() => shown(excel), /^Drift D3$/);
    await page
      .getByText("Stämmer på 1 av 5 rader; t.ex. 1 200 − 1 350 = −150, D3 visar 150")
      .waitFor();
    await page.getByRole("radio", { name: /^Avvikelse = budget − utfall/ }).check();
    await page.getByRole("button", { name: "Nästa" }).click();
    await eventually(() => focused(page), /^I vilken enhet/);
    await page.getByRole("button", { name: "Tillbaka" }).click();
    await eventually(() => focused(page), /^Hur är/);
    expect(
      await page.getByRole("radio", { name: /^Avvikelse = budget − utfall/ }).isChecked(),
    ).toBe(true);
    await page.getByRole("button", { name: "Nästa" }).click();
    await page.getByRole("radio", { name: /^Miljoner kronor/ }).check();
    await page.getByRole("button", { name: "Spara svaren och uppdatera" }).click();
    await page
      .getByText(/^Svaren står i Inställningar\. Rapporten för augusti 2020/)
      .first()
      .waitFor();
    expect(await begin(page).count()).toBe(0);

    await page.getByRole("button", { name: "Läs om arbetsboken" }).click();
    await page.getByText("Läser arbetsboken").first().waitFor({ state: "detached" });
    expect(await begin(page).count()).toBe(0);
  });

  it("makes a report of a book in which nothing was recognised, from what the user says of its columns", async () => {
    const excel = await openExcel(
      workbookOfRows([
        ["Nämnden, tkr"],
        ["Enhet", "Tilldelning", "Konsumerat", "Pengar över"],
        ["Norr", 100, 90, 10],
        ["Söder", 200, 230, -30],
        ["Väster", 50, 45, 5],
      ]),
    );
    const pane = await open({ excel });
    const { page } = pane;
    await begin(page).click();
    await page.getByText("”Pengar över” = ”Tilldelning” − ”Konsumerat” på 3 av 3 rader.").waitFor();
    await look(pane, "questions-heading");
    const next = page.getByRole("button", { name: "Nästa" });
    for (const [word, role] of [
      ["Tilldelning", "Budget"],
      ["Konsumerat", "Utfall"],
      ["Pengar över", "Avvikelse"],
    ] as const) {
      await page.getByRole("heading", { name: `Vad står i kolumnen ”${word}”` }).waitFor();
      await page.getByRole("radio", { name: role }).check();
      await next.click();
    }
    await page.getByRole("radio", { name: "Annan månad" }).check();
    await page.getByRole("textbox", { name: "Annan månad" }).fill("augusti");
    const save = page.getByRole("button", { name: "Spara svaren och uppdatera" });
    await save.click();
    await page.getByText("Skriv år och månad, till exempel 2020-08.").waitFor();
    await look(pane, "questions-month-refused");
    await page.getByRole("textbox", { name: "Annan månad" }).fill("augusti 2020");
    await save.click();
    await page
      .getByText(/^Svaren står i Inställningar\. Rapporten för augusti 2020/)
      .first()
      .waitFor();
    expect(await begin(page).count()).toBe(0);
  });

  it.each(THEMES)("looks right: %s", async (theme, browser) => {
    const pane = await open({ excel: await openExcel(), browser });
    const { page } = pane;
    await begin(page).waitFor();
    await look(pane, `${theme}-questions-offered`);
    await begin(page).click();
    await page.getByText("Fråga 1 av 2").waitFor();
    await look(pane, `${theme}-questions-first`);
    await page.getByRole("radio", { name: /^Avvikelse = budget − utfall/ }).check();
    await page.getByRole("button", { name: "Nästa" }).click();
    await page.getByText("Fråga 2 av 2").waitFor();
    await look(pane, `${theme}-questions-last`);
  });
});
