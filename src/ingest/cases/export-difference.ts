import { numberOf } from "../../core/model/datum";
import type { Finding } from "../../core/model/finding";
import { isoMonth } from "../../core/model/month";
import type { Series } from "../../core/model/series";
import { kronorPer } from "../../core/model/unit";
import { printedStep } from "../rounding";

/**
 * A monthly series that the user keeps goes before the same measure added up from an export: it may reach further back and
 * has its notes and target. Where the two disagree by more than the series' rounding, the month of the largest difference
 * is told.
 */
export function exportDifference(kept: Series, fromCases: Series): readonly Finding[] {
  const scale = (kronorPer(fromCases.unit) ?? 1) / (kronorPer(kept.unit) ?? 1);
  const pairs = [...kept.points].flatMap(([month, datum]) => {
    const published = numberOf(datum);
    const exported = numberOf(fromCases.points.get(month));
    if (published === null || exported === null) return [];
    const expected = exported * scale;
    return [{ month, datum, published, expected, size: Math.abs(published - expected) }];
  });
  const tolerance = printedStep(pairs.map(({ published }) => published)) / 2;
  const differing = pairs.filter(({ size }) => size > tolerance * (1 + 1e-9));
  const [first, ...rest] = differing;
  if (!first) return [];
  const largest = rest.reduce((a, b) => (b.size > a.size ? b : a), first);
  const expected = Math.round(largest.expected * 100) / 100;
  return [
    {
      code: "export-differs",
      severity: "warning",
      cause: "other",
      place: largest.datum.source,
      published: largest.published,
      expected,
      proposal: null,
      args: {
        title: kept.title,
        sheet: fromCases.range.sheet,
        count: differing.length,
        months: pairs.length,
        period: isoMonth(largest.month),
        published: largest.published,
        expected,
      },
    },
  ];
}
