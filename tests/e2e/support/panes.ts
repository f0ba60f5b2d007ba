import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { openPane, type PanePage, type PaneSetup } from "./pane-page";

/**
 * Opens panes in one browser for the tests of a file. After each test, whatever it was about: nothing was said in the
 * console, and the network was asked for nothing but the page's own files and office.js.
 */
export function setUpPanes(): (setup: PaneSetup) => Promise<PanePage> {
  let browser: Browser;
  let panes: PanePage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const opened = panes;
    panes = [];
    await Promise.all(opened.map(({ page }) => page.context().close()));
    expect(opened.flatMap(({ errors }) => errors)).toEqual([]);
    expect(opened.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (setup) => {
    const pane = await openPane(browser, setup);
    panes.push(pane);
    return pane;
  };
}
