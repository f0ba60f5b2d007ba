import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page, by the rules of WCAG 2.2 AA and its own best practices: rule and element. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Not a script tag: the page's Content-Security-Policy would rightly refuse it.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document)");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
