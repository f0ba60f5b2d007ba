import type { KeptFigure, Version } from "../model/version";

/** The version of a name, case not counting, as Excel compares texts; null when there is none. */
export function versionNamed<V extends Pick<Version, "name">>(
  versions: readonly V[],
  name: string,
): V | null {
  return versions.find((version) => folded(version.name) === folded(name)) ?? null;
}

/** What the report is compared with: the version that the user chose, the last one saved where nothing is chosen. */
export function chosenVersion<V extends Pick<Version, "name">>(
  versions: readonly V[],
  choice: string,
): V | null {
  return choice.trim() === "" ? (versions.at(-1) ?? null) : versionNamed(versions, choice.trim());
}

/** Whether two reports have the same key figures with the same values, in whatever order. */
export function isSameReport(a: readonly KeptFigure[], b: readonly KeptFigure[]): boolean {
  const values = new Map(b.map(({ key, value }) => [key, value]));
  return a.length === b.length && a.every(({ key, value }) => values.get(key) === value);
}

function folded(name: string): string {
  return name.toLowerCase();
}
