import { labelStep } from "../../../plan/label-step";
import { lettersIn } from "./text-width";

export interface CategoryLabel {
  readonly at: number;
  readonly lines: readonly string[];
}

const MOST_LINES = 4;

/**
 * The names under a chart, in lines that fit beside each other. Where not even the words fit, names that are one word
 * each, such as months, are printed now and then only; longer ones are cut.
 */
export function categoryLabels(names: readonly string[], step: number): readonly CategoryLabel[] {
  const letters = lettersIn(step);
  const every = labelStep(names, letters);
  if (every > 1)
    return names.flatMap((name, at) => (at % every === 0 ? [{ at, lines: [name] }] : []));
  return names.map((name, at) => ({ at, lines: wrap(name, letters) }));
}

function wrap(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, letters));
  if (lines.length <= MOST_LINES) return shown;
  return shown.with(-1, cut(`${shown.at(-1) ?? ""} …`, letters));
}

function cut(line: string, letters: number): string {
  return line.length <= letters ? line : `${line.slice(0, Math.max(1, letters - 1))}…`;
}
