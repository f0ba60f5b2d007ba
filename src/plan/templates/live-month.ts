import { addMonths, yearOf, type Month } from "../../core/model/month";
import type { CellPlace } from "../../core/model/place";
import type { TemplateHeading } from "../../core/texts/templates";
import type { Computed } from "../computed";
import { binary, call, cell, number, text, type Formula } from "../formula";

/** Characters of a year. */
const YEAR = 4;

/**
 * A heading of a template. Where it follows the sheet's month it is a formula over the cell that the month stands in as
 * text ("augusti 2020"), so that all headings follow when the user types the next one.
 */
export function headingContent(
  { text: words, follows, yearsAhead }: TemplateHeading,
  month: Month,
  at: CellPlace,
  monthText: (month: Month) => string,
): string | number | Computed<string> {
  if (yearsAhead !== undefined) {
    const year = yearOf(month) + yearsAhead;
    return words === "" ? year : `${words} ${year}`;
  }
  if (follows === undefined) return words;
  const typed = cell(at);
  const year = call("RIGHT", typed, number(YEAR));
  const yearBefore = binary(year, "-", number(1));
  const name = call("LEFT", typed, binary(call("LEN", typed), "-", number(YEAR)));
  const [time, value]: readonly [Formula, string] = {
    month: [typed, monthText(month)] as const,
    "month-before": [binary(name, "&", yearBefore), monthText(addMonths(month, -12))] as const,
    year: [year, String(yearOf(month))] as const,
    "year-before": [yearBefore, String(yearOf(month) - 1)] as const,
  }[follows];
  if (words === "") return { formula: time, value };
  return { formula: binary(text(`${words} `), "&", time), value: `${words} ${value}` };
}
