import { readFileSync } from "node:fs";
import path from "node:path";
import { parseIsoMonth } from "../../src/core/model/month";
import { openXlsx } from "../../src/hosts/xlsx/host";
import { refresh, type ReportOptions } from "../../src/report/refresh";
import type { Outcome } from "../../src/report/result";

const ROOT = path.resolve(__dirname, "../..");

export function fixture(file: string): Uint8Array {
  return readFileSync(path.join(ROOT, file));
}

export const OPTIONS: ReportOptions = {
  month: null,
  language: "sv",
  today: "2020-09-07",
  clock: () => 0,
};

export interface Refreshed {
  readonly outcome: Outcome;
  readonly bytes: Uint8Array;
}

/** Refreshes a workbook file as the command does, with a fixed date. */
export async function refreshed(
  bytes: Uint8Array,
  changes: Partial<ReportOptions> & { readonly iso?: string } = {},
): Promise<Refreshed> {
  const { iso, ...rest } = changes;
  const host = await openXlsx(bytes);
  const month = iso === undefined ? null : parseIsoMonth(iso);
  const outcome = await refresh(host, { ...OPTIONS, month, ...rest });
  return { outcome, bytes: host.save() };
}

/** The value of a figure; undefined when no such figure was shown, so that a missing one cannot pass as empty. */
export function figure(outcome: Outcome, id: string): number | string | null | undefined {
  return outcome.figures().find((candidate) => candidate.id === id)?.value;
}
