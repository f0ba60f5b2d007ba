import type { SaxesTagNS } from "saxes";
import { spacedText, unescapeExcel } from "./xml-text";

/** Joins the runs of a rich text (`si` or `is`): its own `<t>` and those of its `<r>`, not those that tell how it sounds. */
export interface TextRuns {
  /** The characters of the `<t>` being read. */
  text: string;
  joined: string;
  isPreserved: boolean;
  readonly clear: () => void;
  /** `depth` is the length of the path of the rich text itself. */
  readonly open: (path: readonly string[], depth: number, tag: SaxesTagNS) => void;
  readonly close: (path: readonly string[], depth: number) => void;
}

export function makeTextRuns(): TextRuns {
  const runs: TextRuns = {
    text: "",
    joined: "",
    isPreserved: false,
    clear: () => {
      runs.joined = "";
    },
    open: (path, depth, tag) => {
      if (!isRunText(path, depth)) return;
      runs.text = "";
      runs.isPreserved = tag.attributes["xml:space"]?.value === "preserve";
    },
    close: (path, depth) => {
      if (!isRunText(path, depth)) return;
      runs.joined += unescapeExcel(spacedText(runs.text, runs.isPreserved));
    },
  };
  return runs;
}

function isRunText(path: readonly string[], depth: number): boolean {
  if (path.at(-1) !== "t") return false;
  return path.length === depth + 1 || (path.length === depth + 2 && path[depth] === "r");
}
