/** Formatted text with its plain form, for whatever program takes it. */
export interface Formatted {
  readonly html: string;
  readonly text: string;
}

/** How copying went: `saved` as a file, where nothing may be copied; `nothing` was there to copy. */
export type CopyDone = "copied" | "saved" | "nothing";

/** Thrown where the browser lets nothing be put on the clipboard. */
export class CopyRefusedError extends Error {
  override readonly name = "CopyRefusedError";
}

/**
 * Puts a text on the clipboard; must follow a click. The old way goes first: the new one has the browser rewrite the HTML,
 * which takes its look away where a Content-Security-Policy forbids styles, and is often forbidden to pages within pages,
 * as the pane is in Excel on the web. Throws CopyRefusedError.
 */
export async function copyFormatted(formatted: Formatted): Promise<void> {
  if (copyByCommand(formatted)) return;
  const as = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": as("text/html", formatted.html),
        "text/plain": as("text/plain", formatted.text),
      }),
    ]);
  } catch (error) {
    throw new CopyRefusedError("nothing may be copied here", { cause: error });
  }
}

/** The same of a picture; there is no old way. Throws CopyRefusedError. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  } catch (error) {
    throw new CopyRefusedError("no picture may be copied here", { cause: error });
  }
}

function copyByCommand({ html, text }: Formatted): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  // Deprecated, and the only way that leaves the HTML as it is.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  return isDone && isCopied;
}
