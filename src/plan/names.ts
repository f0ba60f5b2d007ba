import type { Finding } from "../core/model/finding";
import { SHEET_KEYS, type SheetKey } from "./model";

/** The visible name each of our sheets has in this workbook: the standard one, the user's, or a free one. */
export type SheetNames = Readonly<Record<SheetKey, string>>;

/** A sheet that is in the workbook already; `ownedKey` is null for the user's sheets. */
export interface ExistingSheet {
  readonly name: string;
  readonly ownedKey: string | null;
}

/**
 * A sheet of ours keeps the name it has, also when the user has renamed it; a new one gets its standard name, or a free
 * one when another sheet has that already. The findings are the same on every refresh, also when the name was chosen long
 * ago; `isWritten` leaves out sheets that have no source.
 */
export function resolveNames(
  existing: readonly ExistingSheet[],
  standard: SheetNames,
  isWritten: (key: SheetKey) => boolean = () => true,
): { readonly names: SheetNames; readonly findings: readonly Finding[] } {
  const taken = new Set(existing.map((sheet) => folded(sheet.name)));
  const owned = new Map(existing.map((sheet) => [sheet.ownedKey, sheet.name]));
  const foreign = new Set(
    existing.filter((sheet) => sheet.ownedKey === null).map((sheet) => folded(sheet.name)),
  );
  const findings: Finding[] = [];
  const names: Record<SheetKey, string> = { ...standard };
  for (const key of SHEET_KEYS) {
    names[key] = owned.get(key) ?? freeName(standard[key], taken, "Tertial");
    taken.add(folded(names[key]));
    if (foreign.has(folded(standard[key])) && isWritten(key))
      findings.push(nameTaken(standard[key], names[key]));
  }
  return { names, findings };
}

/** Excel compares sheet names without regard to case. */
function folded(name: string): string {
  return name.toLowerCase();
}

const MAX_NAME = 31;

/** The wanted name, or where it is one of the `taken`, in lower case, the same with a mark and if need be a number. */
export function freeName(wanted: string, taken: ReadonlySet<string>, mark = ""): string {
  if (!taken.has(folded(wanted))) return wanted;
  for (let count = mark === "" ? 2 : 1; ; count += 1) {
    const suffix = ` (${[mark, count === 1 ? "" : String(count)].filter(Boolean).join(" ")})`;
    const name = wanted.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!taken.has(folded(name))) return name;
  }
}

function nameTaken(name: string, used: string): Finding {
  return {
    code: "name-taken",
    severity: "info",
    cause: "other",
    place: null,
    published: null,
    expected: null,
    proposal: null,
    args: { name, used },
  };
}
