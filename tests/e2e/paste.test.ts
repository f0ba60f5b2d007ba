import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { augustExcel } from "./support/august";
import { axeViolations } from "./support/axe";
import { setUpPanes } from "./support/panes";

const open = setUpPanes();
const page = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../fixtures/pastes/${name}.txt`), "utf8");

async function paste(pane: Page, text: string): Promise<void> {
  await pane.getByLabel("Exporten").fill(text);
  await pane.getByRole("button", { name: "För in på bladet" }).click();
}

describe("Klistra in", () => {
  it("puts an export into a new data sheet, then says what a later one revises", async () => {
    const excel = await augustExcel();
    const { page: pane, errors } = await open({ excel });
    await pane.getByRole("tab", { name: "Klistra in" }).click();
    await pane.getByLabel("Datablad").fill("Export");
    await paste(pane, page("linkoping-2020-01"));
    await pane.getByText("Bladet ”Export”: 62 nya värden").first().waitFor();
    await paste(pane, page("linkoping-2020-03"));
    await pane.getByText("Pågående hushåll, januari 2020: 3 161 → 3 192").waitFor();
    await pane.getByRole("status").filter({ hasText: "12 ändrade" }).waitFor();
    const sheet = excel.book().sheets.find(({ name }) => name === "Export");
    expect(sheet?.cells.C4?.value).toBe(3192);
    expect(errors).toEqual([]);
  });

  it("works by keyboard alone, and axe finds nothing", async () => {
    const { page: pane } = await open({ excel: await augustExcel() });
    await pane.getByRole("tab", { name: "Kontroller" }).focus();
    await pane.keyboard.press("End");
    await pane.keyboard.press("Tab");
    await pane.keyboard.press("Tab");
    await pane.keyboard.insertText("Namn;Antal\nA;1\nB;2");
    await pane.keyboard.press("Tab");
    await pane.keyboard.press("Enter");
    await pane.getByText("hittades inga månadsserier").first().waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  });
});
