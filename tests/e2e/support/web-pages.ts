import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { SITE, serveSite, type SiteWatch } from "./site";

/** The page for browsers, as it is shipped. */
export interface WebPage extends SiteWatch {
  readonly page: Page;
}

/**
 * Opens the page in one browser for the tests of a file. After each test, whatever it was about: nothing was said in the
 * console, and the network was asked for nothing but the page's own files.
 */
export function setUpWebPages(): (browser?: BrowserContextOptions) => Promise<WebPage> {
  let browser: Browser;
  let opened: WebPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
    expect(pages.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (setup) => {
    const context = await browser.newContext({
      locale: "sv-SE",
      viewport: { width: 1360, height: 860 },
      reducedMotion: "reduce",
      ...setup,
    });
    const page = await context.newPage();
    const webPage = { page, ...(await serveSite(page, "web")) };
    opened.push(webPage);
    await page.goto(SITE);
    return webPage;
  };
}
