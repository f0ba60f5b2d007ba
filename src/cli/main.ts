import { watchOutput } from "./broken-output";
import { commandLine } from "./command-line";

const { stdout, stderr } = process;

// The first Ctrl-C stops the work in order; a second one ends the process at once.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

watchOutput(stdout, stderr, (code) => process.exit(code));

process.exitCode = await commandLine(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  progress: stderr.isTTY ? (text) => stderr.write(text) : null,
  signal: stop.signal,
});
