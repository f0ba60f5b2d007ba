import { describe, expect, it } from "@jest/globals";
import { augustExcel } from "./support/august";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";
import { workbookRead } from "./support/workbook-read";

const open = setUpPanes();

describe("a choice in the pane", () => {
  it.each([
    ["light", {}],
    ["contrast", { forcedColors: "active", colorScheme: "dark" }],
  ] as const)("can be taken back, %s", async (theme, browser) => {
    const pane = await open({ excel: await augustExcel(), browser });
    const { page } = pane;
    await workbookRead(page);
    const month = page.getByLabel("Rapportmånad");
    await month.selectOption("2020-07");
    await page.getByText("Rapportmånad: juli 2020.").first().waitFor();
    await look(pane, `${theme}-undo`);
    await page.getByRole("button", { name: "Ångra" }).click();
    expect(await month.inputValue()).toBe("");
    expect(await page.locator(":focus").textContent()).toBe("Uppdatera");
    await page.getByLabel("Språk").selectOption("en");
    await page.getByText("Language: English.").first().waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Uppdatera" }).waitFor();
  });

  it("is no longer offered once work has begun", async () => {
    const { page } = await open({ excel: await augustExcel() });
    await workbookRead(page);
    await page.getByLabel("Rapportmånad").selectOption("2020-07");
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/^Rapporten för juli 2020 är uppdaterad/)
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: "Ångra" }).count()).toBe(0);
  });
});

describe("those who want less movement", () => {
  it("see nothing move, also while work goes on", async () => {
    const { page, release } = await open({ excel: await augustExcel(), heldAfter: 2 });
    await page.getByText("Läser arbetsboken").first().waitFor();
    const moving = `document.getAnimations().filter((one) => {
      const { activeDuration } = one.effect.getComputedTiming();
      return one.playState === "running" && activeDuration > 100;
    }).length`;
    expect(await page.evaluate(moving)).toBe(0);
    release();
  });
});
