import { expect } from "@jest/globals";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { axeViolations } from "./axe";

/** Every state is kept here, to be looked at. */
const PICTURES = path.resolve(__dirname, "../../../out/pages");

/** Keeps a picture of the page as it is; axe finds nothing in it, and nothing is cut at its side. */
export async function look({ page }: { readonly page: Page }, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  expect(await axeViolations(page)).toEqual([]);
  const isCut = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  expect(await page.evaluate(isCut)).toBe(false);
}
