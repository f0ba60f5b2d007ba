/**
 * Part names are written as zip entries are: `xl/workbook.xml`, without the leading slash that relationships and content
 * types put before them. They are compared without regard to case.
 */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** The part that holds the relationships of a part; `""` stands for the package itself. */
export function relationshipsPartName(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A relationship's target as a part name: relative to the folder of its source part, or to the root after a slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[?#].*$/, "");
  const folder = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
