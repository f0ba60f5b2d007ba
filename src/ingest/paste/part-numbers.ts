/** How a line of numbers may be parted. */
export interface Parting {
  /** Numbers the line has when all its cells are filled. */
  readonly count: number;
  /** About how large the numbers of the lines above are; null for the first line. */
  readonly typical: number | null;
}

/**
 * Parts digits and spaces into at most `count` numbers: "577 023 628 813" and "577 023628 813" are both two numbers of six
 * digits, for thousands come in threes and the numbers of a line are of one size. Null when there is no way.
 */
export function partNumbers(line: string, parting: Parting): readonly string[] | null {
  const text = line.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const ways = waysTo(text, parting, false);
  const full = best(ways.filter(({ count }) => count === parting.count));
  const spaced = best(ways);
  if (full && spaced && unevenness(full) < unevenness(spaced) + FULL_BEFORE_EVEN) {
    return textsOf(full);
  }
  if (spaced && parting.typical !== null && unevenness(spaced) < FAR) return textsOf(spaced);
  // The copy may have lost spaces: then the line is full, and its numbers are much alike.
  const glued = waysTo(text, parting, true).filter(({ count }) => count === parting.count);
  const found = best(spaced ? glued.filter((way) => unevenness(way) < ALIKE) : glued) ?? spaced;
  return found && textsOf(found);
}

/** Average unevenness of numbers that are much alike, and of some that are ten times others. */
const ALIKE = 0.15;
const FAR = 1;
/** How much more uneven a line with all its cells may be than one with fewer. */
const FULL_BEFORE_EVEN = 0.5;

/** A way to part the line up to a place. */
interface Way {
  readonly cost: number;
  readonly before: Way | null;
  /** The last number of it. */
  readonly text: string;
  readonly value: number;
  readonly count: number;
}

/** A number is up to this long with its separators. */
const LONGEST = 16;

/** The most even ways to part the whole text, for each count; `isGlued` parts between digits too. */
function waysTo(text: string, { count, typical }: Parting, isGlued: boolean): readonly Way[] {
  const start: Way = { cost: 0, before: null, text: "", value: typical ?? 0, count: 0 };
  const ways: (readonly Way[])[] = [[start]];
  for (let end = 1; end <= text.length; end += 1) {
    const here = new Map<string, Way>();
    for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
      if (!isGlued && !isEdge(text, from)) continue;
      const piece = text.slice(from, end).trimStart();
      const value = valueOf(piece);
      if (value === null) continue;
      for (const before of ways[from] ?? []) {
        if (before.count === count) continue;
        const cost = before.cost + difference(before.value, value);
        const key = `${before.count + 1} ${piece.length}`;
        const known = here.get(key);
        if (known && known.cost <= cost) continue;
        here.set(key, { cost, before, text: piece, value, count: before.count + 1 });
      }
    }
    ways[end] = isGlued || isEdge(text, end) ? [...here.values()] : [];
  }
  return ways[text.length] ?? [];
}

function isEdge(text: string, at: number): boolean {
  return at === 0 || at === text.length || text[at] === " ";
}

const GROUPED = /^[-\u2212\u2013]?[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[-\u2212\u2013]?(?:0|[1-9]\d*)(?:[.,]\d+)?%?$/;

/** Whether digits and spaces are one number: its thousands come in threes. */
export function isNumber(text: string): boolean {
  return GROUPED.test(text) || PLAIN.test(text);
}

/** The size of a number; null for what is none. */
function valueOf(text: string): number | null {
  if (!isNumber(text)) return null;
  return Number(text.replace(/[^\d.,]/g, "").replace(",", "."));
}

/** How unlike two numbers of one line are: nothing for equal ones, about 1 for one ten times the other. */
function difference(before: number, value: number): number {
  if (before === 0) return Math.max(0, Math.log10(value + 1) - 8);
  return Math.abs(Math.log10((value + 1) / (before + 1)));
}

function unevenness({ cost, count }: Way): number {
  return cost / count;
}

function best(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>(
    (found, way) => (found && unevenness(found) <= unevenness(way) ? found : way),
    null,
  );
}

function textsOf(way: Way): readonly string[] {
  const texts: string[] = [];
  for (let at: Way | null = way; at !== null && at.count > 0; at = at.before) {
    texts.unshift(at.text);
  }
  return texts;
}
