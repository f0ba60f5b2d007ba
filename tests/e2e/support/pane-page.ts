import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SeamResult } from "../../support/excel/client/client";
import type { BrowserExcel } from "./browser-excel";
import type { OfficeSetup } from "./in-page/office-js";

const BUILT = resolve(__dirname, "../../../dist/taskpane");
const HOST = "https://tertial.example";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
/** The width that Excel gives a pane at first. */
const VIEWPORT = { width: 350, height: 760 };

export interface PaneSetup {
  /** Null: Microsoft's server cannot be reached. */
  readonly officeJs: string | null;
  readonly excel: BrowserExcel;
  readonly office?: Partial<OfficeSetup>;
  readonly browser?: BrowserContextOptions;
}

/** The shipped page in a browser, on an Excel for tests. */
export interface PanePage {
  readonly page: Page;
  /** What the page asked the network for beyond its own files and office.js: must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console, violations of the Content-Security-Policy among them: must stay empty. */
  readonly errors: readonly string[];
  /** Lets so many requests through and keeps the next ones back until the returned function is called. */
  readonly hold: (after: number) => () => void;
}

export async function openPane(browser: Browser, setup: PaneSetup): Promise<PanePage> {
  const context = await browser.newContext({ viewport: VIEWPORT, ...setup.browser });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.startsWith(`${HOST}/`) ? join(BUILT, url.slice(HOST.length)) : null;
    if (file !== null && existsSync(file)) {
      await route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? "" });
    } else if (url === OFFICE_JS && setup.officeJs !== null) {
      await route.fulfill({ body: setup.officeJs, contentType: TYPES[".js"] ?? "" });
    } else {
      if (url !== OFFICE_JS) foreignRequests.push(url);
      await route.abort();
    }
  });
  const gate = createGate();
  await page.exposeFunction("answerRequest", async (message: readonly unknown[]) => {
    await gate.pass();
    return (await setup.excel.answer(message)) satisfies SeamResult;
  });
  const office: OfficeSetup = {
    apiSet: "1.13",
    displayLanguage: "sv-SE",
    background: null,
    host: "Excel",
    ...setup.office,
  };
  await page.addInitScript((value) => Object.assign(globalThis, { officeSetup: value }), office);
  await page.goto(`${HOST}/taskpane.html`);
  return { page, foreignRequests, errors, hold: gate.close };
}

interface Gate {
  readonly pass: () => Promise<void>;
  readonly close: (after: number) => () => void;
}

function createGate(): Gate {
  let left = Infinity;
  let waiting: (() => void)[] = [];
  return {
    pass: () => {
      left -= 1;
      return left >= 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
    },
    close: (after) => {
      left = after;
      return () => {
        left = Infinity;
        for (const proceed of waiting) proceed();
        waiting = [];
      };
    },
  };
}
