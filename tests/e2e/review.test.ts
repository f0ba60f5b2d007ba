import { describe, expect, it } from "@jest/globals";
import { augustExcel } from "./support/august";
import { axeViolations } from "./support/axe";
import { setUpPanes } from "./support/panes";

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

  it("tells an empty draft in a sentence", async () => {
    const { page: pane } = await open({ excel: await augustExcel() });
    await pane.getByRole("tab", { name: "Granska" }).click();
    await pane.getByRole("button", { name: "Granska utkastet" }).click();
    await pane.getByRole("alert").first().waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  });
});
