import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { partsOf } from "../support/xlsx/parts";
import { createBrowserExcel } from "./support/browser-excel";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { setUpWebPages } from "./support/web-pages";
import { download } from "./support/web-steps";

const openPane = setUpPanes();
const openPage = setUpWebPages();

const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  [
    ...Buffer.from(partsOf(bytes)["xl/workbook.xml"] ?? [])
      .toString()
      .matchAll(/<sheet [^>]*name="([^"]+)"/g),
  ].map(([, name = ""]) => name);

const make = (page: Page) => page.getByRole("button", { name: "Skapa bladen" });

describe("Skapa mallblad", () => {
  it("in the pane, of an empty workbook: those that are chosen, with the keyboard alone", async () => {
    const excel = createBrowserExcel({});
    const pane = await openPane({ excel });
    const { page } = pane;
    await page.getByRole("heading", { name: "Skapa mallblad" }).waitFor();
    await look(pane, "pane-templates-offered");
    await page.getByRole("checkbox", { name: "Underlag månad" }).focus();
    for (const title of ["månad", "drift", "prognoser"]) {
      expect(await page.locator(":focus").isChecked()).toBe(true);
      if (title !== "drift") await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
    }
    await make(page).focus();
    await page.keyboard.press("Enter");
    await page.getByText("7 mallblad är skapade.").first().waitFor();
    await page.getByRole("button", { name: "Visa Underlag drift" }).waitFor();
    await look(pane, "pane-templates-made");
    const names = excel.book().sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Blad1", "Underlag drift", "Underlag åtgärder"]);
    expect(names).toHaveLength(8);
  });

  it("says when none is chosen", async () => {
    const pane = await openPane({ excel: createBrowserExcel({}) });
    const { page } = pane;
    await make(page).waitFor();
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
    await make(page).click();
    await page.getByText("Välj minst ett blad.").waitFor();
    await look(pane, "pane-templates-none");
  });

  it("on the page, as a new workbook that is shown and downloaded", async () => {
    const webPage = await openPage();
    const { page } = webPage;
    await page.getByRole("button", { name: "Ny bok med mallblad" }).click();
    await page.getByRole("article", { name: "Underlag månad" }).waitFor();
    await page.getByText("Ladda ner boken, fyll i det du behöver").first().waitFor();
    expect(await make(page).count()).toBe(0);
    await look(webPage, "web-templates");
    const link = page.getByRole("link", { name: /^Ladda ner/ });
    const { name, bytes } = await download(page, () => link.click());
    expect(name).toBe("underlag.tertial.xlsx");
    expect(sheetsOf(bytes)).toHaveLength(9);
  });
});
