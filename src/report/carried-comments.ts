import type { RowComment } from "../core/model/comment";
import { isoMonth, type Month } from "../core/model/month";
import { textsFor, type Texts } from "../core/texts/texts";
import { isAnalysisKey } from "../plan/drafted-text";
import type { Comments } from "./own-sheets";

/**
 * What users wrote about a month that has ended. A row's comment stays by its row, marked with the month; what was written into
 * the analysis goes to the list below it, for it would read as if it were about the new month.
 */
export function carriedComments(comments: Comments, month: Month, texts: Texts): Comments {
  return Object.fromEntries(
    Object.entries(comments).map(([sheet, all]) => [
      sheet,
      all.map((comment) => carried(comment, month, texts)),
    ]),
  );
}

function carried(comment: RowComment, month: Month, { sheets }: Texts): RowComment {
  const { words } = sheets;
  if (isAnalysisKey(comment.key)) {
    return {
      key: `${isoMonth(month)}/${comment.key}`,
      label: `${comment.label}, ${words.month(month)}`,
      text: comment.text,
    };
  }
  if (isCarried(comment)) return comment;
  return { ...comment, text: words.previously(words.span(month, month), comment.text) };
}

/** Whether a text has only been carried along, or is already in the list: it begins with a month that has ended. */
function isCarried({ key, text }: RowComment): boolean {
  const marks = (["sv", "en"] as const).map(
    (language) => textsFor(language).sheets.words.previously("", "").split("(")[0] ?? "",
  );
  return /^\d{4}-\d{2}\//.test(key) || marks.some((mark) => text.startsWith(`${mark}(`));
}
