import { textsFor } from "./texts";

/** The parts of Node's output streams that this needs. */
export interface OutputStream {
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

/** What happens when output cannot be delivered: an answer that nobody reads is no fault, one that is lost is. */
export function watchOutput(
  out: OutputStream,
  err: OutputStream,
  exit: (code: number) => void,
): void {
  out.on("error", ({ code }) => {
    // A reader such as `head` closes the pipe when it has seen enough; the work itself is done by then.
    if (code === "EPIPE") return;
    err.write(`${textsFor("sv").cli.cannotPrint}\n`);
    exit(2);
  });
  err.on("error", () => {
    // Nobody listens any more; the exit code still tells.
  });
}
