/** A number, a truth value or null of the worked examples, by its path: `accuracy`, a case, `MAE`. */
export type Path = readonly string[];

/**
 * What is said of the examples whose path matches. A pattern names the keys from the top, `*` standing for any one and `**` at
 * its end for all below. `computes` is what our own code makes of it; `given` are inputs of other examples; `unused` says why
 * no sheet shows such a figure.
 */
export type Claim = { readonly at: string } & (
  | {
      readonly computes: (path: Path) => number | boolean | null | undefined;
      /** Half of the last digit, for examples that are kept rounded. */
      readonly within?: number;
    }
  | { readonly given: string }
  | { readonly unused: string }
);

export function matches(pattern: string, path: Path): boolean {
  const keys = pattern.split("/");
  const isOpen = keys.at(-1) === "**";
  if (isOpen ? path.length < keys.length : path.length !== keys.length) return false;
  return keys.every((key, at) => key === "*" || key === "**" || key === path[at]);
}

/** The leaves of the examples; a text describes and is none. */
export function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "string") return [];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]));
}
