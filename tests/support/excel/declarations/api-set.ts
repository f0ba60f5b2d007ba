import type { ApiSet } from "./model";

/**
 * Reads the remark of a declaration, such as `ExcelApi 1.7`. Remarks with several sets ("1.1 for get, 1.8 for set")
 * count with the first: the later ones are all at or below 1.8, under every floor this project knows. Previews get a
 * version that nothing supports.
 */
export function parseApiSet(remark: string): ApiSet {
  const found = /^(\w+) (\d+\.\d+)/.exec(remark);
  if (found) return { name: found[1] ?? "", version: found[2] ?? "" };
  return remark === "" ? null : { name: "Preview", version: "0.0" };
}

/** The requirement sets a host offers, by name, with the highest version of each. */
export type SupportedSets = Readonly<Record<string, string>>;

export function isSupported(sets: SupportedSets, name: string, version = "1.1"): boolean {
  const offered = sets[name];
  return offered !== undefined && compareVersions(offered, version) >= 0;
}

/** Compares `1.13` with `1.7` part by part: positive when the first is the later. */
function compareVersions(first: string, second: string): number {
  const [firstMajor = 0, firstMinor = 0] = first.split(".").map(Number);
  const [secondMajor = 0, secondMinor = 0] = second.split(".").map(Number);
  return firstMajor - secondMajor || firstMinor - secondMinor;
}
