import type { Host } from "../hosts/host";
import { readText } from "../hosts/text/read-text";
import type { ReportOptions } from "../report/refresh";
import { reviewDraft } from "../report/review/draft";
import type { Reviewed } from "./pane-host";

/** Compares a pasted draft with the workbook. Throws TextError when there is no text in it. */
export async function reviewPasted(
  host: Host,
  text: string,
  options: ReportOptions,
): Promise<Reviewed> {
  const asSheet = readText(text, "");
  const { review } = await reviewDraft(host, { text, asSheet }, options);
  return review;
}
