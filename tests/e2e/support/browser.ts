import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** A Chromium from the npm registry, so that nothing needs to be installed. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Segoe UI, the pane's font on Windows, is not there: Open Sans comes with this Chromium and is about as wide.
    env: { ...process.env, FONTCONFIG_FILE: join(__dirname, "fonts.conf") },
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
}
