import { describe, expect, it } from "@jest/globals";
import { faultyExcel } from "./support/august";
import { look } from "./support/look";
import { setUpPanes } from "./support/panes";

const open = setUpPanes();

describe("the list of findings", () => {
  it("is searched, narrowed and grouped, and says how much of it is shown", async () => {
    const pane = await open({ excel: await faultyExcel() });
    const { page } = pane;
    await page.getByRole("heading", { name: /^Fel/ }).waitFor();
    const items = page.getByRole("listitem");
    const all = await items.count();
    await page.getByLabel("Sök i listan").fill("period D7");
    await page.getByText(`Visar 1 av ${all}`).waitFor();
    expect(await items.count()).toBe(1);
    await page.getByRole("button", { name: "Visa alla" }).click();
    await page.getByText(/^Visar/).waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Urval" }).click();
    await page.getByLabel("Gruppera efter").selectOption({ label: "Blad" });
    await page.getByRole("heading", { name: /^Drift period \d+$/ }).waitFor();
    // Where the heading no longer says it, each line says how grave it is.
    expect(await items.first().getByRole("img", { name: "Fel" }).count()).toBe(1);
    await page.getByLabel("Grad").selectOption({ index: 1 });
    // A long list is drawn after the choice is shown.
    await page.getByText(/^Visar \d+ av/).waitFor();
    expect(await page.getByRole("img", { name: "Varningar" }).count()).toBe(0);
    await look(pane, "findings-by-sheet");
    await page.getByLabel("Sök i listan").fill("finns inte");
    await page.getByText("Inget i listan stämmer med urvalet.").waitFor();
    await look(pane, "findings-none-left");
  });

  it("keeps a choice while another tab is shown", async () => {
    const { page } = await open({ excel: await faultyExcel() });
    await page.getByLabel("Sök i listan").fill("D7");
    await page.getByRole("tab", { name: /^Underlag/ }).click();
    await page.getByRole("tab", { name: /^Kontroller/ }).click();
    expect(await page.getByLabel("Sök i listan").inputValue()).toBe("D7");
  });

  it("closes a group, by the keyboard as well", async () => {
    const { page } = await open({ excel: await faultyExcel() });
    const heading = page.getByRole("button", { name: /^Varningar/ });
    await heading.focus();
    const warnings = page.getByRole("region", { name: /^Varningar/ }).getByRole("listitem");
    expect(await warnings.count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await warnings.count()).toBe(0);
    expect(await heading.getAttribute("aria-expanded")).toBe("false");
  });
});
