import { describe, expect, it } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { augustExcel } from "./support/august";
import type { BrowserExcel } from "./support/browser-excel";
import { eventually } from "./support/eventually";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { shown } from "./support/shown";

const open = setUpPanes();

/** Two refreshes and four readings, also on a busy machine. */
const SLOW = 180_000;

/** The table on "Drift period" as the tab Underlag lists it. */
function table(page: Page): Locator {
  return page.getByRole("listitem").filter({ hasText: "Drift period ·" });
}

/** What the user does in Excel after Ändra: types into the selected cell, then has the pane read the workbook again. */
async function type(excel: BrowserExcel, page: Page, value: string): Promise<void> {
  const [sheet = "", cell = ""] = shown(excel).split(" ");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
  await page.getByRole("button", { name: "Läs om arbetsboken" }).click();
}

describe("what was recognised", () => {
  it(
    "is corrected in the row that Ändra leads to, and the pane says so",
    async () => {
      const excel = await augustExcel();
      const pane = await open({ excel });
      const { page } = pane;
      await page.getByRole("button", { name: "Uppdatera" }).click();
      await page
        .getByText(/är uppdaterad/)
        .first()
        .waitFor();
      await page.getByRole("tab", { name: /^Underlag/ }).click();
      await table(page)
        .getByText("Avvikelse = budget − utfall, stämmer på 10 av 10 rader")
        .waitFor();
      await table(page)
        .getByRole("button", { name: /^Ändra hur/ })
        .click();
      await eventually(() => shown(excel), /^Inställningar C\d+$/);

      await type(excel, page, "utfall − budget");
      await table(page).getByText("stämmer på 0 av 10 rader (enligt Inställningar)").waitFor();
      await page.getByRole("tab", { name: /^Kontroller/ }).click();
      await page
        .getByText(
          /^Enligt Inställningar är avvikelsen i .* utfall − budget, men .* budget − utfall\./,
        )
        .waitFor();
      await look(pane, "correction-contradicted");

      await type(excel, page, "läs inte");
      await page.getByRole("tab", { name: /^Underlag/ }).click();
      await table(page).getByText("läses inte, enligt Inställningar").waitFor();
      await look(pane, "correction-left-out");
      await page.getByRole("button", { name: "Uppdatera" }).click();
      await page
        .getByText(/är uppdaterad/)
        .first()
        .waitFor();
      expect(await table(page).getByText("läses inte, enligt Inställningar").count()).toBe(1);
    },
    SLOW,
  );
});
