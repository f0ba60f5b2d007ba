import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { augustExcel } from "./support/august";
import { createBrowserExcel } from "./support/browser-excel";
import { setUpPanes } from "./support/panes";

const BUILT = path.resolve(__dirname, "../../dist/taskpane");

const open = setUpPanes();

describe("the pane starts", () => {
  it("in the language of Office", async () => {
    const { page } = await open({
      excel: await augustExcel(),
      office: { displayLanguage: "en-GB" },
    });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page
      .getByText(/^The report for August 2020 is refreshed/)
      .first()
      .waitFor();
  });

  it("in the language that the user chose the last time", async () => {
    const { page } = await open({ excel: await augustExcel() });
    await page.getByLabel("Språk").selectOption("en");
    await page.getByRole("button", { name: "Refresh" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Refresh" }).waitFor();
  });

  it("dark where Office is dark, whatever the system is", async () => {
    const { page } = await open({
      excel: createBrowserExcel({}),
      office: { background: "#262626" },
      browser: { colorScheme: "light" },
    });
    await page.getByRole("heading", { name: "Tertial" }).waitFor();
    const colour = "getComputedStyle(document.querySelector('main')).color";
    expect(await page.evaluate(colour)).toBe("rgb(255, 255, 255)");
  });
});

describe("the pane says why it cannot work", () => {
  it("in an Excel that is too old", async () => {
    const { page } = await open({ excel: createBrowserExcel({}), office: { apiSet: "1.12" } });
    expect(await page.getByRole("alert").textContent()).toMatch(/^Den här versionen av Excel är/);
  });

  it("outside Excel", async () => {
    const { page } = await open({ excel: createBrowserExcel({}), office: { host: null } });
    expect(await page.getByRole("alert").textContent()).toMatch(/^Tertial arbetar i Excel/);
  });

  it("without Microsoft's library", async () => {
    const pane = await open({ excel: createBrowserExcel({}), hasOfficeJs: false });
    expect(await pane.page.getByRole("alert").textContent()).toMatch(
      /appsforoffice\.microsoft\.com/,
    );
    // The browser's own note that the file could not be had.
    expect(pane.errors.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  });
});

it("loads less than 350 kB packed at first, Office.js aside", async () => {
  const { page } = await open({ excel: await augustExcel() });
  await page.getByRole("tab", { name: "Kontroller" }).waitFor();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const files = ["taskpane.html", ...loaded.map((name) => path.basename(name))].filter((file) =>
    existsSync(path.join(BUILT, file)),
  );
  expect(files.filter((file) => file.endsWith(".js"))).toHaveLength(1);
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(BUILT, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});
