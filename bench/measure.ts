import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PYTHON } from "./tools";

const Measured = z.object({
  status: z.number(),
  wall: z.number(),
  cpu: z.number(),
  peak: z.number(),
  said: z.string(),
});

/** What one run cost: `wall` and `cpu` in seconds, `peak` resident memory in MB; `said` is its last line of output. */
export type Run = z.infer<typeof Measured>;

/** Runs a command through measure.py, which has the kernel's account of it; removes `output` first. */
export function measure(command: readonly string[], output: string): Run {
  rmSync(output, { force: true });
  const line = execFileSync(PYTHON, [join(__dirname, "measure.py"), ...command], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return Measured.parse(JSON.parse(line));
}
