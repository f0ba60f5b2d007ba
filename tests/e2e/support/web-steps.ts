import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";

/** The sample, one click from the start. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Prova med exemplet" }).click();
  await workbookRead(page);
}

/** A workbook of the user's own, as the dialogue for files gives it. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(path);
}

export async function workbookRead(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^Kontroller\s*\d/ }).waitFor();
}

export async function refresh(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Uppdatera" }).click();
  await page
    .getByText(/är uppdaterad: \d+ blad/)
    .first()
    .waitFor();
}

export async function download(page: Page, start: () => Promise<void>): Promise<SavedFile> {
  const [saved] = await Promise.all([page.waitForEvent("download"), start()]);
  return savedFile(saved);
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function savedFile(saved: Download): Promise<SavedFile> {
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
