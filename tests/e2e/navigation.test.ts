import { describe, expect, it } from "@jest/globals";
import { AUGUST, sampleSheets } from "../support/excel-host/sample-excel";
import { faultyExcel, augustExcel } from "./support/august";
import { createBrowserExcel } from "./support/browser-excel";
import { eventually } from "./support/eventually";
import { setUpPanes } from "./support/panes";
import { shown } from "./support/shown";
import { workbookRead } from "./support/workbook-read";

const open = setUpPanes();

describe("from the pane into the workbook", () => {
  it("leads from a finding to its cell", async () => {
    const excel = await faultyExcel();
    const { page } = await open({ excel });
    await page.getByRole("button", { name: "Gå till Drift period · D7" }).click();
    await eventually(() => shown(excel), "Drift period D7");
  });

  it("leads from a table to its cells, and to the setting that corrects it", async () => {
    const excel = await augustExcel();
    const { page } = await open({ excel });
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
    await page.getByRole("tab", { name: /^Underlag/ }).click();
    const table = page
      .getByRole("listitem")
      .filter({ hasText: "Kostnader för tillfälliga boenden" });
    await table.getByRole("button", { name: /^Gå till/ }).click();
    await eventually(() => shown(excel), "LinQ månad A18:M20");
    await table.getByRole("button", { name: /^Ändra/ }).click();
    await eventually(() => shown(excel), /^Inställningar C/);
    const [, cell = ""] = shown(excel).split(" ");
    const settings = excel.book().sheets.find(({ name }) => name === "Inställningar")?.cells;
    expect(settings?.[cell.replace("C", "F")]?.value).toBe(
      "table.linq-manad/kostnader-for-tillfalliga-boenden/series",
    );
  });

  it("says that there is no sheet of settings before the first refresh", async () => {
    const { page } = await open({ excel: await augustExcel() });
    await page.getByRole("button", { name: "Öppna bladet Inställningar" }).click();
    await page
      .getByText(/skapas när du uppdaterar första gången/)
      .first()
      .waitFor();
  });

  it("says that the sheet of a finding is gone", async () => {
    const excel = await faultyExcel();
    const { page } = await open({ excel });
    const link = page.getByRole("button", { name: "Gå till Drift period · D7" });
    await link.waitFor();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Drift period").delete();
      await context.sync();
    });
    await link.click();
    await page.getByText("Bladet ”Drift period” är dolt eller borttaget.").first().waitFor();
  });
});

describe("with the keyboard alone", () => {
  it("reaches everything in the order of the page, and refreshes", async () => {
    const excel = await faultyExcel();
    const { page } = await open({ excel });
    await page.getByRole("heading", { name: /^Fel/ }).waitFor();
    const focused = page.locator(":focus");
    const tab = async (): Promise<void> => page.keyboard.press("Tab");
    await tab();
    expect(await focused.getAttribute("aria-label")).toBe("Läs om arbetsboken");
    await tab();
    expect(await focused.getAttribute("aria-label")).toBe("Hjälp: Kontroller (nytt fönster)");
    await tab();
    expect(await focused.evaluate((element) => element.tagName)).toBe("SELECT");
    await tab();
    expect(await focused.textContent()).toBe("Uppdatera");
    await page.keyboard.press("Enter");
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
    // The button that was pressed keeps the focus, though it could not be pressed meanwhile.
    expect(await focused.textContent()).toBe("Uppdatera");
    await tab();
    expect(await focused.getAttribute("aria-label")).toBe("Stäng meddelandet");
    await tab();
    expect(await focused.textContent()).toBe("Visa Sammanfattning");
    await tab();
    expect(await focused.getAttribute("role")).toBe("tab");
    await page.keyboard.press("ArrowRight");
    expect(await focused.textContent()).toMatch(/^Underlag/);
    expect(await focused.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowLeft");
    await tab();
    expect(await focused.getAttribute("aria-label")).toBe("Sök i listan");
    await tab();
    expect(await focused.textContent()).toBe("Urval");
    await tab();
    expect(await focused.textContent()).toMatch(/^Fel/);
    await tab();
    await page.keyboard.press("Enter");
    await eventually(() => shown(excel), "Drift period D7");
  });

  it("goes on in a long list where it had ended", async () => {
    const excel = createBrowserExcel({ sheets: await sampleSheets(AUGUST, ["LinQ månad"]) });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("LinQ månad");
      for (const row of [7, 12, 19, 24]) {
        sheet.getRange(`B${row}:M${row}`).values = [Array<string>(12).fill("oklart")];
      }
      await context.sync();
    });
    const { page } = await open({ excel });
    const findings = page.getByRole("listitem");
    await page.getByRole("button", { name: "Visa 23 till" }).focus();
    expect(await findings.count()).toBe(25);
    await page.keyboard.press("Enter");
    await eventually(async () => String(await findings.count()), "48");
    const focused = await page.locator(":focus").getAttribute("aria-label");
    expect(focused).toBe(await findings.nth(25).getByRole("button").getAttribute("aria-label"));
  });

  it("closes a message and stands on Uppdatera", async () => {
    const { page } = await open({ excel: await augustExcel() });
    await page.getByRole("button", { name: "Öppna bladet Inställningar" }).click();
    await page.getByRole("button", { name: "Stäng meddelandet" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").textContent()).toBe("Uppdatera");
  });

  it("stands on Uppdatera again when what it stood on is gone", async () => {
    const pane = await open({ excel: await augustExcel() });
    const { page } = pane;
    await workbookRead(page);
    pane.hold(2);
    await page.getByRole("button", { name: "Uppdatera" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toBe("Avbryt");
    await page.keyboard.press("Enter");
    pane.release();
    await page
      .getByText(/^Avbrutet/)
      .first()
      .waitFor();
    expect(await focused.textContent()).toBe("Uppdatera");
  });
});
