import { COLOURS } from "../../plan/colour";
import type { CopiedCell, CopiedRow, CopiedTable } from "./copied-table";

/** What a program gets that takes formatted text, such as Word: tables with caption and headings, in the look of the sheets. */
export function tablesHtml(tables: readonly CopiedTable[], language: string): string {
  return `<div lang="${language}">${tables.map(tableHtml).join("<p></p>")}</div>`;
}

/** What a program gets that takes plain text: the caption, then a line a row with tabs between the cells. */
export function tablesText(tables: readonly CopiedTable[]): string {
  return tables
    .map(({ caption, head, body }) => [caption, ...[...head, ...body].map(rowText)].join("\n"))
    .join("\n\n");
}

const RULE = `1px solid #${COLOURS.ink}`;
const HAIRLINE = `1px dotted #${COLOURS.previous}`;

function tableHtml({ caption, head, body }: CopiedTable): string {
  const font = "border-collapse:collapse;font-family:Calibri,sans-serif;font-size:10pt";
  const top = "caption-side:top;text-align:left;font-weight:bold;padding-bottom:4pt";
  const rows = (of: readonly CopiedRow[], line: string): string =>
    of.map((row) => `<tr>${row.map((cell) => cellHtml(cell, line)).join("")}</tr>`).join("");
  const last = head.length - 1;
  const heads = head.map((row, at) => rows([row], at === last ? RULE : "none")).join("");
  return (
    `<table style="${font}"><caption style="${top}">${escaped(caption)}</caption>` +
    `<thead>${heads}</thead><tbody>${rows(body, HAIRLINE)}</tbody></table>`
  );
}

function cellHtml(cell: CopiedCell, line: string): string {
  const { text, isNumber, isBold, isItalic, align, span, scope } = cell;
  const tag = scope === null ? "td" : "th";
  const style = [
    "padding:2pt 6pt",
    `text-align:${align}`,
    `border-bottom:${line}`,
    `font-weight:${isBold ? "bold" : "normal"}`,
    ...(isItalic ? ["font-style:italic"] : []),
    ...(isNumber ? ["white-space:nowrap"] : []),
  ].join(";");
  const scoped = scope === null ? "" : ` scope="${scope}"`;
  const spanned = span === 1 ? "" : ` colspan="${span}"`;
  return `<${tag}${scoped}${spanned} style="${style}">${escaped(text)}</${tag}>`;
}

function rowText(row: CopiedRow): string {
  return row
    .map(({ text, isNumber, span }) => (isNumber ? typed(text) : text) + "\t".repeat(span - 1))
    .join("\t");
}

/** A number as it is typed in a Swedish Excel, which reads neither the true minus nor spaces before a percent sign. */
function typed(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark).replaceAll("\n", "<br>");
}
