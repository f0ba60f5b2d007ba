import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { augustExcel } from "./support/august";
import type { BrowserExcel } from "./support/browser-excel";
import { eventually } from "./support/eventually";
import { setUpPanes } from "./support/panes";
import { workbookRead } from "./support/workbook-read";

/** Sheets that every report has. */
const REPORT = [
  "Sammanfattning",
  "Månadsserier",
  "Driftsammandrag",
  "Kontroller",
  "Tertial historik",
  "Inställningar",
];

const open = setUpPanes();

function sheetNames(excel: BrowserExcel): readonly string[] {
  return excel.book().sheets.map(({ name }) => name);
}

async function refresh(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Uppdatera" }).click();
}

/** What a screen reader was last told. */
function heard(page: Page): Promise<string | null> {
  // A list's own word of how much it shows comes before.
  return page.getByRole("status").last().textContent();
}

describe("Uppdatera in the pane", () => {
  it("writes the report into the workbook and says so", async () => {
    const excel = await augustExcel();
    const before = sheetNames(excel);
    const { page } = await open({ excel });
    await workbookRead(page);
    await refresh(page);
    await page.getByRole("button", { name: "Visa Sammanfattning" }).click();
    await eventually(() => excel.book().activeSheet, "Sammanfattning");
    expect(sheetNames(excel)).toEqual(expect.arrayContaining([...before, ...REPORT]));
    const written = sheetNames(excel).length - before.length;
    expect(await heard(page)).toMatch(
      new RegExp(
        `^Rapporten för augusti 2020 är uppdaterad: ${written} blad\\. \\d+ fel, \\d+ varning(ar)?, \\d+ upplysning(ar)?\\.$`,
      ),
    );
  });

  it("reports on the month that the user chooses", async () => {
    const excel = await augustExcel();
    const { page } = await open({ excel });
    await page.getByLabel("Rapportmånad").selectOption({ label: "juni 2020" });
    await refresh(page);
    await page.getByText("Rapporten för juni 2020 är uppdaterad").first().waitFor();
    const summary = excel.book().sheets.find(({ name }) => name === "Månadsserier");
    const texts = Object.values(summary?.cells ?? {}).map(({ value }) => String(value));
    expect(texts.some((text) => text.includes("uppföljning juni 2020"))).toBe(true);
  });

  it("can be cancelled while the workbook is read: nothing is written", async () => {
    const excel = await augustExcel();
    const pane = await open({ excel });
    const { page } = pane;
    await workbookRead(page);
    const before = sheetNames(excel);
    pane.hold(1);
    await refresh(page);
    await page.getByRole("button", { name: "Avbryt" }).click();
    expect(await heard(page)).toBe("Avbryter när bladet är klart");
    pane.release();
    await page.getByText("Avbrutet. Inget har skrivits.").first().waitFor();
    expect(sheetNames(excel)).toEqual(before);
  });

  it("can be cancelled while it writes, and the next refresh does the rest", async () => {
    const excel = await augustExcel();
    const pane = await open({ excel });
    const { page } = pane;
    await workbookRead(page);
    pane.hold(5);
    await refresh(page);
    await page.getByText(/^Skriver/).waitFor();
    await page.getByRole("button", { name: "Avbryt" }).click();
    pane.release();
    await page
      .getByText(/^Avbrutet. Varje blad är antingen som förut/)
      .first()
      .waitFor();
    await refresh(page);
    await page
      .getByText(/är uppdaterad: \d+ blad/)
      .first()
      .waitFor();
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(REPORT));
  });

  it("waits while the user edits a cell", async () => {
    const excel = await augustExcel();
    const { page } = await open({ excel });
    await workbookRead(page);
    excel.beginCellEdit();
    await refresh(page);
    await page.getByRole("button", { name: "Avbryt" }).waitFor();
    excel.endCellEdit();
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
  });

  it("says what stopped it, and can be tried again", async () => {
    const excel = await augustExcel();
    const { page } = await open({ excel });
    await workbookRead(page);
    excel.fail({ atSync: 3, with: "AccessDenied" });
    await refresh(page);
    await eventually(() => page.getByRole("alert").textContent(), /^Excel tillåter inte/);
    await page.getByRole("button", { name: "Försök igen" }).click();
    await page
      .getByText(/är uppdaterad/)
      .first()
      .waitFor();
  });
});

describe("Uppdatera on the ribbon", () => {
  it("refreshes without the pane's help and has the result shown in it", async () => {
    const excel = await augustExcel();
    const { page } = await open({ excel });
    await workbookRead(page);
    // What Excel does when the button is pressed.
    await page.evaluate("new Promise((completed) => officeCommands.get('refresh')({ completed }))");
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(REPORT));
    expect(await page.evaluate("panesShown")).toBe(1);
    await page
      .getByText(/är uppdaterad: \d+ blad/)
      .first()
      .waitFor();
  });

  it("does not wait for the reading that the start of the runtime begins", async () => {
    const excel = await augustExcel();
    const pane = await open({ excel, heldAfter: 1 });
    const { page } = pane;
    await page.getByRole("button", { name: "Avbryt" }).waitFor();
    const pressed = page.evaluate(
      "new Promise((completed) => officeCommands.get('refresh')({ completed }))",
    );
    pane.release();
    await pressed;
    await page
      .getByText(/är uppdaterad: \d+ blad/)
      .first()
      .waitFor();
  });
});
