import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import type { BrowserExcel } from "./browser-excel";
import { createGate } from "./gate";
import type { OfficeSetup } from "./in-page/office-js";
import { OFFICE_JS } from "./office-js";

const BUILT = resolve(__dirname, "../../../dist/taskpane");
const SITE = "https://tertial.example/";
const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
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
export interface PanePage {
  readonly page: Page;
  readonly excel: BrowserExcel;
  /** What the page asked the network for beyond its own files and office.js: must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console, violations of the Content-Security-Policy among them: must stay empty. */
  readonly errors: string[];
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
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url === OFFICE_JS_URL ? (hasOfficeJs ? OFFICE_JS : null) : ownFile(url);
    if (file === undefined) foreignRequests.push(url);
    await (typeof file === "string" ? serve(route, file) : route.abort());
  });
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

/** The file behind an address of the page's own site; undefined for addresses elsewhere or of no file. */
function ownFile(url: string): string | undefined {
  if (!url.startsWith(SITE)) return undefined;
  const file = join(BUILT, url.slice(SITE.length));
  return existsSync(file) ? file : undefined;
}

function serve(route: Route, file: string): Promise<void> {
  return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? "" });
}
