import { openXlsx } from "../../../../src/hosts/xlsx/host";
import { readZip } from "../../../../src/hosts/xlsx/zip/read";
import type { ReportPlan, SheetPlan } from "../../../../src/plan/model";
import { partsOf, partText } from "../../../support/xlsx/parts";
import { type Parts, smallParts, withChange, zipParts } from "../../../support/small-workbook";
import { examplePlan } from "./example-plan";

/** The file after a plan has been written into it. */
export async function applied(
  book: Uint8Array,
  plan: ReportPlan = examplePlan,
): Promise<Uint8Array> {
  const host = await openXlsx(book);
  await host.apply(plan, {});
  return host.save();
}

export function smallBook(): Uint8Array {
  return zipParts(smallParts());
}

/** A file whose parts the user, or another program, has changed. */
export function edited(book: Uint8Array, ...changes: ((parts: Parts) => Parts)[]): Uint8Array {
  const bytes = partsOf(book);
  const names = Object.keys(bytes);
  const parts: Parts = Object.fromEntries(names.map((name) => [name, partText(bytes, name)]));
  return zipParts(changes.reduce((now, change) => change(now), parts));
}

export function replaceIn(name: string, found: string, by: string): (parts: Parts) => Parts {
  return (parts) => withChange(parts, name, found, by);
}

/** The names of the parts whose packed bytes differ, or that only one of two files has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const packed = (book: Uint8Array): Map<string, string> =>
    new Map(
      readZip(book).entries.map((one) => [one.name, Buffer.from(one.packed).toString("base64")]),
    );
  const [a, b] = [packed(before), packed(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** The example plan with one of its sheets changed. */
export function planWith(key: SheetPlan["key"], changes: Partial<SheetPlan>): ReportPlan {
  const sheets = examplePlan.sheets.map((sheet) =>
    sheet.key === key ? { ...sheet, ...changes } : sheet,
  );
  return { sheets };
}
