import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Cells to type over, by address ("B7"); null empties the cell. They must exist in the file, with or without content. */
export type Edits = Readonly<Record<string, string | number | null>>;

/** The book as a user saves it after typing into cells of one sheet: only that sheet's part changes. */
export function typeInto(bytes: Uint8Array, sheet: string, edits: Edits): Uint8Array {
  const parts = unzipSync(bytes);
  const part = sheetPart(parts, sheet);
  let xml = strFromU8(parts[part] ?? new Uint8Array());
  for (const [address, value] of Object.entries(edits)) xml = withCell(xml, address, value);
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** The part that holds a sheet, e.g. `xl/worksheets/sheet3.xml`. */
export function sheetPart(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
  const relation = relations
    .match(/<Relationship [^>]*>/g)
    ?.find((tag) => tag.includes(`Id="${String(id)}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? "")?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function withCell(xml: string, address: string, value: string | number | null): string {
  const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, "s");
  if (!cell.test(xml)) throw new Error(`no cell ${address}`);
  return xml.replace(cell, (_, style: string) => {
    if (value === null) return `<c r="${address}"${style}/>`;
    return typeof value === "number"
      ? `<c r="${address}"${style}><v>${value}</v></c>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  });
}
