import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { BrowserExcel } from "./browser-excel";
import { createGate } from "./gate";
import type { OfficeSetup } from "./in-page/office-js";
import { OFFICE_JS } from "./office-js";
import { SITE, serveSite, type SiteWatch } from "./site";

const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** About what Excel gives a pane at first. */
const VIEWPORT = { width: 350, height: 760 };

export interface PaneSetup {
  readonly excel: BrowserExcel;
  readonly office?: Partial<OfficeSetup>;
  /** False: Microsoft's server cannot be reached. */
  readonly hasOfficeJs?: boolean;
  readonly browser?: BrowserContextOptions;
  /** So many requests are let through before `release` is called. */
  readonly heldAfter?: number;
}

/** The shipped page in a browser, on an Excel for tests. */
export interface PanePage extends Pick<SiteWatch, "foreignRequests" | "errors"> {
  readonly page: Page;
  readonly excel: BrowserExcel;
  /** Lets so many requests through and keeps the next ones back, as if time stood still in Excel. */
  readonly hold: (after: number) => void;
  readonly release: () => void;
}

export async function openPane(browser: Browser, setup: PaneSetup): Promise<PanePage> {
  const { excel, hasOfficeJs = true, heldAfter } = setup;
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: "reduce",
    deviceScaleFactor: 2,
    ...setup.browser,
  });
  const page = await context.newPage();
  const { foreignRequests, errors } = await serveSite(page, "taskpane", (url) =>
    url === OFFICE_JS_URL ? (hasOfficeJs ? OFFICE_JS : null) : undefined,
  );
  const gate = createGate();
  if (heldAfter !== undefined) gate.hold(heldAfter);
  await page.exposeFunction("answerRequest", async (message: readonly unknown[]) => {
    await gate.pass();
    return excel.answer(message);
  });
  await page.addInitScript((value) => Object.assign(globalThis, { officeSetup: value }), {
    apiSet: "1.13",
    displayLanguage: "sv-SE",
    background: null,
    host: "Excel",
    ...setup.office,
  } satisfies OfficeSetup);
  await page.goto(`${SITE}taskpane.html`);
  return { page, excel, foreignRequests, errors, hold: gate.hold, release: gate.release };
}
