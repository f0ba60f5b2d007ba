import { commandLine } from "./command-line";

const { stdout, stderr } = process;

process.exitCode = await commandLine(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  progress: stderr.isTTY ? (text) => stderr.write(text) : null,
});
