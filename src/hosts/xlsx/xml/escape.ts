const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as element content or double-quoted attribute value. A line break in an attribute would else become a space. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] ?? `&#${String(c.charCodeAt(0))};`);
}
