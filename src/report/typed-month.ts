import { month, type Month } from "../core/model/month";
import { parseMonth } from "../ingest/cells/month";

/** A month as users type it, in any way that names its year; null for all else. */
export function typedMonth(text: string): Month | null {
  const named = parseMonth(text);
  return named?.year ? month(named.year, named.number) : null;
}
