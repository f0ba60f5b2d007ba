import { expect } from "@jest/globals";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { axeViolations } from "./axe";
import type { PanePage } from "./pane-page";

/** Every state is kept here, to be looked at. */
const PICTURES = path.resolve(__dirname, "../../../out/pane");

/** Keeps a picture of the pane as it is; axe finds nothing in it, and nothing is cut at its side. */
export async function look({ page }: PanePage, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  expect(await axeViolations(page)).toEqual([]);
  const isCut = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  expect(await page.evaluate(isCut)).toBe(false);
}
