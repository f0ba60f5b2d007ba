/** One line of a long list: what it can be sorted by, and the words it is found by. */
export interface Entry<Facet extends string> {
  readonly facets: Readonly<Record<Facet, string>>;
  /** All that is read of it. */
  readonly text: string;
}

/** What the user wants to see of a list. */
export interface Selection<Facet extends string> {
  /** Only entries that have these values. */
  readonly chosen: ReadonlyMap<Facet, string>;
  /** Only entries that hold all of these words. */
  readonly search: string;
}

export interface EntryGroup<E> {
  readonly value: string;
  readonly entries: readonly E[];
}

export function selectEntries<Facet extends string, E extends Entry<Facet>>(
  entries: readonly E[],
  selection: Selection<Facet>,
): readonly E[] {
  const chosen = [...selection.chosen];
  const words = normal(selection.search).split(" ").filter(Boolean);
  return entries.filter((entry) => {
    if (!chosen.every(([facet, value]) => entry.facets[facet] === value)) return false;
    if (words.length === 0) return true;
    const text = normal(entry.text);
    return words.every((word) => text.includes(word));
  });
}

/** By a facet's value, in the order of `order`; other values follow as they come. Groups without entries are left out. */
export function groupEntries<Facet extends string, E extends Entry<Facet>>(
  entries: readonly E[],
  facet: Facet,
  order: readonly string[],
): readonly EntryGroup<E>[] {
  const groups = new Map<string, E[]>(order.map((value) => [value, []]));
  for (const entry of entries) {
    const value = entry.facets[facet];
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [entry]);
    else group.push(entry);
  }
  return [...groups].flatMap(([value, own]) => (own.length === 0 ? [] : [{ value, entries: own }]));
}

/**
 * Which values of a facet there are to choose, and how many entries each would leave with the rest of the selection as it
 * is. The value that is chosen is always among them.
 */
export function facetCounts<Facet extends string>(
  entries: readonly Entry<Facet>[],
  facet: Facet,
  selection: Selection<Facet>,
  order: readonly string[],
): readonly { readonly value: string; readonly count: number }[] {
  const others = new Map(selection.chosen);
  others.delete(facet);
  const open = selectEntries(entries, { chosen: others, search: selection.search });
  const left = new Map(
    groupEntries(open, facet, order).map(({ value, entries: own }) => [value, own.length]),
  );
  const chosen = selection.chosen.get(facet);
  if (chosen !== undefined && !left.has(chosen)) left.set(chosen, 0);
  return [...left].map(([value, count]) => ({ value, count }));
}

/** As people type it: case, kinds of minus signs and how thousands are set apart do not matter. */
function normal(text: string): string {
  const plain = text.toLocaleLowerCase("sv").replace(/[−–]/g, "-").replace(/\s+/g, " ").trim();
  return plain.replace(/(\d) (?=\d)/g, "$1");
}
