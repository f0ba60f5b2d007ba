import type { RuleSnapshot, SheetSnapshot } from "../excel/snapshot/book-snapshot";
import type { PrintSummary, RuleSummary } from "./summary";

/** What a bag of properties holds under a path of names. */
export function held(look: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => {
    const has = typeof at === "object" && at !== null && name in at;
    return has ? (at as Readonly<Record<string, unknown>>)[name] : undefined; // just seen to have it
  }, look);
}

export function excelPrint(page: SheetSnapshot["page"]): PrintSummary {
  const footer = (side: string): string =>
    String(held(page, "headersFooters", "defaultForAllPages", `${side}Footer`));
  return {
    area: String(page.printArea),
    titleRows: typeof page.titleRows === "string" ? page.titleRows : "",
    orientation: String(page.orientation).toLowerCase(),
    isA4: page.paperSize === "A4",
    isCentred: page.centerHorizontally === true,
    pagesHigh: Number(held(page.zoom, "verticalFitToPages") ?? 0),
    footer: [footer("left"), footer("right")],
    margins: ["left", "right", "top", "bottom", "header", "footer"].map((side) =>
      Number(page[`${side}Margin`]),
    ),
    breaks: Array.isArray(page.breaks) ? page.breaks.map(Number) : [],
  };
}

/** Two rules on the same cells colour by sign; they come as one. */
export function excelRules(rules: readonly RuleSnapshot[]): readonly RuleSummary[] {
  const bars = rules.filter(({ type }) => type === "DataBar").map(barSummary);
  const good = rules.filter(({ look }) => held(look, "rule", "operator") === "Between");
  const signs = good.map(({ range, look }): RuleSummary => {
    const bad = rules.find(
      (other) => other.range === range && held(other.look, "rule", "operator") === "LessThan",
    );
    return { kind: "sign", range, good: fontColour(look), bad: fontColour(bad?.look) };
  });
  return [...bars, ...signs].sort(byRange);
}

export function byRange(one: RuleSummary, other: RuleSummary): number {
  const [a, b] = [one, other].map(({ range, kind }) => `${range} ${kind}`);
  return (a ?? "").localeCompare(b ?? "");
}

function barSummary({ range, look }: RuleSnapshot): RuleSummary {
  const bound = (side: string): number => Number(held(look, `${side}BoundRule`, "formula"));
  if (bound("lower") !== -bound("upper")) throw new Error("a bar with a lopsided scale");
  return {
    kind: "bar",
    range,
    good: String(held(look, "positiveFormat", "fillColor")),
    bad: String(held(look, "negativeFormat", "fillColor")),
    limit: bound("upper"),
  };
}

function fontColour(look: unknown): string {
  return String(held(look, "format", "font", "color"));
}
