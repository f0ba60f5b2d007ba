import type { ChartView } from "../../../report/view/model";
import { copyPicture, CopyRefusedError, type CopyDone } from "../../../taskpane/copy/clipboard";
import { chartPicture } from "./picture";

/** Copies a drawn chart as a picture; where nothing may be copied it is saved as a file. */
export async function copyChart(
  drawing: SVGSVGElement | null,
  { title, key }: Pick<ChartView, "title" | "key">,
): Promise<CopyDone> {
  if (drawing === null) throw new Error("the chart is not drawn");
  const picture = chartPicture(drawing, title);
  try {
    // The picture is given as a promise: where it had to be waited for, the click would count no longer.
    await copyPicture(picture);
    return "copied";
  } catch (error) {
    if (!(error instanceof CopyRefusedError)) throw error;
    save(await picture, `${key}.png`);
    return "saved";
  }
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
