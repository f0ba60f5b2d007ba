import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { smallParts, withChange, zipParts, type Parts } from "../support/small-workbook";
import { partsOf } from "../support/xlsx/parts";
import { refreshedByCommandLine } from "./support/command-line";
import { setUpWebPages } from "./support/web-pages";
import { download, openFile, openSample, refresh, workbookRead } from "./support/web-steps";

const SAMPLE = path.resolve(__dirname, "../../samples/linkoping-2020.xlsx");
/** Two refreshes on a busy machine. */
const SLOW = 120_000;

const open = setUpWebPages();
const downloadLink = (page: Page) => page.getByRole("link", { name: /^Ladda ner/ });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tertial-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** A workbook whose only sheet has no cells. */
function emptyBook(): Parts {
  const parts = smallParts();
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  const cells = /<sheetData>.*<\/sheetData>/s.exec(sheet)?.[0] ?? "";
  return withChange(parts, "xl/worksheets/sheet1.xml", cells, "<sheetData/>");
}

describe("the page without Excel", () => {
  it(
    "opens the sample, refreshes it, and saves what the command line writes, part by part",
    async () => {
      const { page } = await open();
      await openSample(page);
      await refresh(page);
      const saved = await download(page, () => downloadLink(page).click());
      expect(saved.name).toBe("linkoping-2020.tertial.xlsx");
      // Compressed by another library, so the packed bytes differ (docs/decisions/0006).
      const expected = partsOf(await refreshedByCommandLine(SAMPLE));
      const parts = partsOf(saved.bytes);
      expect(Object.keys(parts)).toEqual(Object.keys(expected));
      for (const [name, bytes] of Object.entries(expected)) {
        expect([name, Buffer.compare(parts[name] ?? new Uint8Array(), bytes)]).toEqual([name, 0]);
      }
    },
    SLOW,
  );

  it("shows the report as tables and charts, and leads from a finding to the user's cell", async () => {
    const { page } = await open();
    await openSample(page);
    await refresh(page);
    const report = page.getByRole("region", { name: "Rapporten" });
    await report
      .getByRole("heading", { name: "Ekonomiskt bistånd drar över budget med 44,0 mnkr" })
      .waitFor();
    // Linköping, delårsrapport per 31 augusti 2020: 184 122 of 162 717 tkr.
    const row = report.getByRole("row", { name: /^Ekonomiskt bistånd/ });
    expect(await row.first().innerText()).toMatch(/184\s122\s+162\s717\s+−21\s405/);
    expect(await report.getByRole("img").count()).toBe(2);
    await report.getByRole("tab", { name: "Driftsammandrag" }).click();
    await report.getByRole("heading", { name: /^Prognosen för 2020/ }).waitFor();
    await page.getByRole("button", { name: "Gå till Investeringar · D7" }).click();
    await report.getByRole("heading", { name: "Investeringar, ur din arbetsbok" }).waitFor();
    expect(await report.locator("td[aria-current]").allInnerTexts()).toEqual(["250"]);
    await report.getByRole("button", { name: "Till rapporten" }).click();
    await report.getByRole("heading", { name: /^Ekonomiskt bistånd drar/ }).waitFor();
  });

  it("leads from a table to the row of settings that corrects it", async () => {
    const { page } = await open();
    await openSample(page);
    await refresh(page);
    await page.getByRole("tab", { name: /^Underlag/ }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: "Drift period ·" })
      .getByRole("button", { name: /^Ändra/ })
      .click();
    await page.getByRole("heading", { name: "Inställningar för rapporten" }).waitFor();
    expect(await page.getByText("ändrar du i Excel, i den nedladdade arbetsboken").count()).toBe(1);
  });

  it("puts a pasted export into the workbook", async () => {
    const { page } = await open();
    await openSample(page);
    await page.getByRole("tab", { name: "Klistra in" }).click();
    await page.getByLabel("Datablad").fill("Export");
    const text = readFileSync(path.join(__dirname, "../fixtures/pastes/linkoping-2020-01.txt"));
    await page.getByLabel("Exporten").fill(text.toString("utf8"));
    await page.getByRole("button", { name: "För in på bladet" }).click();
    await page.getByText("Bladet ”Export”: 62 nya värden").first().waitFor();
    const { bytes } = await download(page, () => downloadLink(page).click());
    expect(Buffer.from(partsOf(bytes)["xl/workbook.xml"] ?? []).toString()).toContain('"Export"');
  });

  it("prepares next month: the report is of September, its forecast before that of August", async () => {
    const { page } = await open();
    await openSample(page);
    await page.getByRole("button", { name: "Förbered september 2020" }).click();
    await page.getByText("Nu gäller rapporten september 2020.").first().waitFor();
    const report = page.getByRole("region", { name: "Rapporten" });
    await report.getByRole("tab", { name: "Inställningar" }).click();
    await report.getByRole("cell", { name: "2020-09", exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Förbered oktober 2020" }).waitFor();
    const saved = await download(page, () => downloadLink(page).click());
    // The downloaded book goes on from there: it says its month itself.
    await openFile(page, file("september.xlsx", saved.bytes));
    await page.getByRole("option", { name: "september 2020 (enligt Inställningar)" }).waitFor({
      state: "attached",
    });
  });

  it("takes a file that is dropped on it, and another one after that", async () => {
    const { page } = await open();
    const bytes = readFileSync(SAMPLE).toString("base64");
    const drop = `(() => {
      const bytes = Uint8Array.from(atob("${bytes}"), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "nämnd.v2.xlsx"));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector("main").dispatchEvent(new DragEvent("drop", options));
    })()`;
    await page.evaluate(drop);
    await page.getByText("nämnd.v2.xlsx").waitFor();
    await refresh(page);
    expect(await downloadLink(page).getAttribute("download")).toBe("nämnd.v2.tertial.xlsx");
    await openFile(page, SAMPLE);
    await page.getByText("linkoping-2020.xlsx", { exact: true }).waitFor();
    await workbookRead(page);
    expect(await downloadLink(page).count()).toBe(0);
  });
});

describe("a file that cannot be used is said to be so in one sentence:", () => {
  it.each([
    ["text.xlsx", "ingen arbetsbok", "Filen är ingen Excel-arbetsbok (.xlsx)."],
    ["tom.xlsx", "", "Filen är tom (0 byte)."],
    ["avkortad.xlsx", new Uint8Array(readFileSync(SAMPLE)).subarray(0, 9000), "Filen är"],
  ])("%s", async (name, content, sentence) => {
    const { page } = await open();
    await openFile(page, file(name, content));
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      new RegExp(`^${name}: ${sentence.replaceAll(/[().]/g, "\\$&")}`),
    );
    await page.getByRole("button", { name: "Stäng meddelandet" }).click();
    await openSample(page);
  });

  it("a workbook without anything to report on", async () => {
    const { page } = await open();
    await openFile(page, file("tom-bok.xlsx", zipParts(emptyBook())));
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page
      .getByText(/inget att rapportera/)
      .first()
      .waitFor();
    expect(await downloadLink(page).count()).toBe(0);
  });

  it("keeps the workbook that was open", async () => {
    const { page } = await open();
    await openSample(page);
    await refresh(page);
    await openFile(page, file("trasig.xlsx", "x"));
    await page.getByText("trasig.xlsx: Filen är ingen Excel-arbetsbok").waitFor();
    expect(await downloadLink(page).count()).toBe(1);
  });
});

describe("with the keyboard alone", () => {
  it("opens the sample, refreshes and downloads", async () => {
    const { page } = await open();
    const focused = page.locator(":focus");
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.getByRole("button", { name: "Prova med exemplet" }).waitFor();
    await press("Tab");
    expect(await focused.innerText()).toBe("Välj arbetsbok");
    await press("Tab");
    expect(await focused.innerText()).toBe("Prova med exemplet");
    await press("Enter");
    await workbookRead(page);
    expect(await focused.innerText()).toBe("Uppdatera");
    await press("Enter");
    await page
      .getByText(/är uppdaterad: \d+ blad/)
      .first()
      .waitFor();
    expect(await focused.innerText()).toBe("Uppdatera");
    // Back over the month, the guide and the other workbook to the bar at the top.
    for (let k = 0; k < 4; k += 1) await press("Shift+Tab");
    expect(await focused.innerText()).toBe("Ladda ner linkoping-2020.tertial.xlsx");
    const { bytes } = await download(page, () => press("Enter"));
    expect(partsOf(bytes)["xl/workbook.xml"]).toBeDefined();
  });
});

it("loads less than 500 kB packed at first", async () => {
  const { page, files } = await open();
  await page.waitForLoadState("networkidle");
  expect(files.map((each) => path.basename(each))).toEqual(
    expect.arrayContaining(["index.html", "worker.js"]),
  );
  const sizes = files.map((each) => gzipSync(readFileSync(each)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
});

describe("nothing leaves the computer", () => {
  it("works without a network once a workbook is open, also when a thread has been ended", async () => {
    const { page, files } = await open();
    await openFile(page, SAMPLE);
    await workbookRead(page);
    await page.waitForLoadState("networkidle");
    const atFirst = [...files];
    await page.getByRole("button", { name: "Uppdatera" }).click();
    await page.getByRole("button", { name: "Avbryt" }).click();
    await page.getByText("Avbrutet. Inget har skrivits.").first().waitFor();
    await refresh(page);
    await page.getByRole("heading", { name: /^Ekonomiskt bistånd drar/ }).waitFor();
    expect(files).toEqual(atFirst);
  });

  it("the page and its threads cannot reach any other address", async () => {
    const webPage = await open();
    const { page, errors } = webPage;
    await openSample(page);
    // Which rule of the page's Content-Security-Policy keeps a request from being made.
    const reach = `new Promise((resolve) => {
      addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
      fetch("https://example.org/").then(() => resolve("reached"), () => undefined);
    })`;
    expect(await page.evaluate(reach)).toBe("connect-src");
    const workers = page.workers();
    expect(workers).toHaveLength(1);
    expect(await workers[0]?.evaluate(reach)).toBe("connect-src");
    // The browser's own notes of it.
    errors.splice(0);
  });
});
