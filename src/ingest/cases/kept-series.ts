import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { isoMonth, type Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { Series } from "../../core/model/series";
import { kronorPer } from "../../core/model/unit";
import { printedStep } from "../proof/rounding";

/** A month that both a series of the user's and an export give; `expected` is the export's figure in the series' unit. */
interface Pair {
  readonly month: Month;
  readonly place: CellPlace;
  readonly published: number;
  readonly expected: number;
}

/** Two figures of one measure differ by less than this; "Kostnader för tolk" is another measure than all that is paid. */
const ALIKE = 2;

/**
 * The monthly series that the user keeps of what an export also says; null when there is none. It goes before the export's
 * own, for it may reach further back and has its notes and target.
 */
export function keptSeries(monthly: readonly Series[], fromCases: Series): Series | null {
  const same = monthly.filter(({ measure, planned }) => measure === fromCases.measure && !planned);
  return (
    same.find((each) => {
      const ratios = pairsOf(each, fromCases)
        .map(({ published, expected }) => published / expected)
        .sort((a, b) => a - b);
      const middle = ratios[Math.floor(ratios.length / 2)] ?? Number.NaN;
      return (middle >= 1 / ALIKE && middle <= ALIKE) || isAllZero(each, fromCases);
    }) ?? null
  );
}

function isAllZero(kept: Series, fromCases: Series): boolean {
  const pairs = pairsOf(kept, fromCases);
  return (
    pairs.length > 0 && pairs.every(({ published, expected }) => published === 0 && expected === 0)
  );
}

/** Months in which the two disagree by more than the series' rounding, and months that only the export has yet. */
export function keptFindings(kept: Series, fromCases: Series): readonly Finding[] {
  return [...differing(kept, fromCases), ...newer(kept, fromCases)];
}

function differing(kept: Series, fromCases: Series): readonly Finding[] {
  const pairs = pairsOf(kept, fromCases);
  const tolerance = printedStep(pairs.map(({ published }) => published)) / 2;
  const size = ({ published, expected }: Pair): number => Math.abs(published - expected);
  const [first, ...rest] = pairs.filter((pair) => size(pair) > tolerance * (1 + 1e-9));
  if (!first) return [];
  const largest = rest.reduce((a, b) => (size(b) > size(a) ? b : a), first);
  const { month, place, published } = largest;
  const expected = Math.round(largest.expected * 100) / 100;
  const args = {
    count: rest.length + 1,
    months: pairs.length,
    period: isoMonth(month),
    published,
    expected,
  };
  return [finding("export-differs", kept, fromCases, { place, published, expected, args })];
}

function newer(kept: Series, fromCases: Series): readonly Finding[] {
  const last = (of: Series): Month | null =>
    [...of.points].filter(([, datum]) => numberOf(datum) !== null).at(-1)?.[0] ?? null;
  const [own, exported] = [last(kept), last(fromCases)];
  const datum = own === null ? undefined : kept.points.get(own);
  if (own === null || exported === null || exported <= own || !datum) return [];
  const args = { period: isoMonth(exported), last: isoMonth(own) };
  const place = datum.source;
  return [
    finding("export-newer", kept, fromCases, { place, published: null, expected: null, args }),
  ];
}

function finding(
  code: "export-differs" | "export-newer",
  { title }: Series,
  { range }: Series,
  { args, ...rest }: Pick<Finding, "place" | "published" | "expected" | "args">,
): Finding {
  const all = { ...args, title, sheet: range.sheet };
  return { code, severity: "warning", cause: "other", proposal: null, ...rest, args: all };
}

function pairsOf(kept: Series, fromCases: Series): readonly Pair[] {
  const scale = (kronorPer(fromCases.unit) ?? 1) / (kronorPer(kept.unit) ?? 1);
  return [...kept.points].flatMap(([month, datum]) => {
    const published = numberOf(datum);
    const exported = numberOf(fromCases.points.get(month));
    if (published === null || exported === null) return [];
    return [{ month, place: datum.source, published, expected: exported * scale }];
  });
}
