import type { Page } from "playwright-core";

/** Waits until the pane has read the workbook for the first time. */
export async function workbookRead(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^Kontroller/ }).waitFor();
}
