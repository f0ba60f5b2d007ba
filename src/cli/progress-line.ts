import type { Progress } from "../hosts/host";
import type { CliTexts } from "../core/texts/cli";

const ERASE_LINE = "\r\u001B[K";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** One line that is rewritten while long work goes on; where no line can be rewritten it says nothing. */
export function progressLine(
  write: ((text: string) => void) | null,
  texts: CliTexts,
): ProgressLine {
  if (!write) return { show: () => undefined, clear: () => undefined };
  let shown = "";
  return {
    show: ({ stage, sheet, done, total }) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      const line =
        stage === "read" ? texts.reading(sheet, percent) : texts.writing(sheet, done, total);
      if (line === shown) return;
      shown = line;
      write(ERASE_LINE + line);
    },
    clear: () => {
      if (shown !== "") write(ERASE_LINE);
      shown = "";
    },
  };
}
