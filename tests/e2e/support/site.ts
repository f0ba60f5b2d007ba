import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Page, Route } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Where the built pages are, for the browser. */
export const SITE = "https://tertial.example/";

/** What a page was answered with and what it said; both lists of faults must stay empty. */
export interface SiteWatch {
  /** What the page asked the network for beyond its own files. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console, violations of the Content-Security-Policy among them. */
  readonly errors: string[];
  /** The files that the page asked for, in order. */
  readonly files: readonly string[];
}

/**
 * Answers a page with the files of a folder in `dist`, without a server. `elsewhere` gives files for addresses on other
 * sites; null for those that cannot be reached, undefined for those that the page has no business with.
 */
export async function serveSite(
  page: Page,
  folder: string,
  elsewhere: (url: string) => string | null | undefined = () => undefined,
): Promise<SiteWatch> {
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  const files: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.startsWith(SITE) ? ownFile(folder, url) : elsewhere(url);
    if (file === undefined) foreignRequests.push(url);
    if (typeof file !== "string") return route.abort();
    files.push(file);
    return serve(route, file);
  });
  return { foreignRequests, errors, files };
}

/** The file behind an address of the site; undefined for addresses of no file. */
function ownFile(folder: string, url: string): string | undefined {
  const name = url.slice(SITE.length).replace(/^$/, "index.html");
  const file = join(resolve(__dirname, "../../../dist", folder), name);
  return existsSync(file) ? file : undefined;
}

function serve(route: Route, file: string): Promise<void> {
  return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? "" });
}
