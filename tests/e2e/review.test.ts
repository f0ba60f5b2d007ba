import { describe, expect, it } from "@jest/globals";
import type { Locator } from "playwright-core";
import { augustExcel } from "./support/august";
import { axeViolations } from "./support/axe";
import { eventually } from "./support/eventually";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { shown } from "./support/shown";

const open = setUpPanes();

describe("Granska", () => {
  it("says which numbers of a draft differ from the workbook, writes nothing, and axe finds nothing", async () => {
    const excel = await augustExcel();
    const before = excel.book().sheets.map(({ name }) => name);
    const { page: pane, errors } = await open({ excel });
    await pane.getByRole("tab", { name: "Granska" }).click();
    await pane
      .getByLabel("Utkastet")
      .fill("Resultatet visar ett underskott på -13,8 mnkr.\nBesöken kostade 7,7 mnkr.");
    await pane.getByRole("button", { name: "Granska utkastet" }).click();
    // 274 509 − 287 854 = −13 345 tkr.
    await pane.getByText("”-13,8 mnkr” har fel siffror: arbetsboken har −13,3 mnkr").waitFor();
    await pane.getByText("Rad 2: 7,7 mnkr finns inte i arbetsboken.").waitFor();
    await pane.getByRole("status").filter({ hasText: "0 stämmer, 1 avviker" }).waitFor();
    expect(excel.book().sheets.map(({ name }) => name)).toEqual(before);
    expect(await axeViolations(pane)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("lists every number by verdict, and leads to where the workbook has it", async () => {
    const excel = await augustExcel();
    const pane = await open({ excel });
    const { page } = pane;
    await page.getByRole("tab", { name: "Granska" }).click();
    // Linköping, delårsrapport per 31 augusti 2020: ekonomiskt bistånd 184 122, budget 162 717 tkr.
    const table = [
      "Tkr\tUtfall jan-aug 2020\tBudget jan-aug 2020\tAvvikelse",
      "Nämnden\t720\t1 147\t427",
      "Ekonomiskt bistånd\t184 122\t162 717\t-21 450",
    ];
    await page.getByLabel("Utkastet").fill(table.join("\n"));
    await page.getByRole("button", { name: "Granska utkastet" }).click();
    const group = (name: RegExp): Locator => page.getByRole("button", { name });
    await group(/^Avviker 1$/).waitFor();
    expect(await group(/^Stämmer 5$/).getAttribute("aria-expanded")).toBe("false");
    await group(/^Stämmer 5$/).click();
    await page.getByText("”184 122” stämmer: arbetsboken har 184 122 tkr").waitFor();
    await look(pane, "review-verdicts");
    await page.getByRole("button", { name: "Urval" }).click();
    await page.getByLabel("Utfall", { exact: true }).selectOption({ label: "Avviker (1)" });
    await page.getByText("Visar 1 av 6").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(1);
    // The report is not written yet, so the way leads to the figure's source.
    await page.getByRole("listitem").getByRole("button").click();
    await eventually(() => shown(excel), /^Drift period /);
  });

  it("tells an empty draft in a sentence", async () => {
    const { page: pane } = await open({ excel: await augustExcel() });
    await pane.getByRole("tab", { name: "Granska" }).click();
    await pane.getByRole("button", { name: "Granska utkastet" }).click();
    await pane.getByRole("alert").first().waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  });
});
