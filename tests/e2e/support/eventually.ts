import { setTimeout } from "node:timers/promises";
import { expect } from "@jest/globals";

const PATIENCE = { times: 100, pause: 100 };

/** Expects what is read to become equal to a value, or to match a pattern, before ten seconds have passed. */
export async function eventually(
  read: () => string | null | Promise<string | null>,
  wanted: string | RegExp,
): Promise<void> {
  const isThere = (text: string | null): boolean =>
    typeof wanted === "string" ? text === wanted : wanted.test(text ?? "");
  let last = await read();
  for (let k = 0; k < PATIENCE.times && !isThere(last); k += 1) {
    await setTimeout(PATIENCE.pause);
    last = await read();
  }
  if (typeof wanted === "string") expect(last).toBe(wanted);
  else expect(last).toMatch(wanted);
}
