import { readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";

const FOLDER = path.resolve(import.meta.dirname, "../../docs/handbok");
const TEMPLATE = readFileSync(path.join(import.meta.dirname, "page.html"), "utf8");

/** Links between pages lead to the pages that are made of them, and pictures lie beside these. */
function follow(token) {
  if (token.type === "link") token.href = token.href.replace(/\.md(?=$|#)/, ".html");
  if (token.type === "image") token.href = token.href.replace(/^\.\.\//, "");
}

/** Cells of a table's first row say what their column is about. */
function tablecell({ header, tokens }) {
  const text = this.parser.parseInline(tokens);
  return header ? `<th scope="col">${text}</th>\n` : `<td>${text}</td>\n`;
}

// The anchors that GitHub gives the same headings.
const marked = new Marked(gfmHeadingId(), { walkTokens: follow, renderer: { tablecell } });

/** The pages of the guide in the order that its first page lists them in. */
export function guidePages() {
  const index = readFileSync(path.join(FOLDER, "index.md"), "utf8");
  const listed = [...index.matchAll(/^- \[(.+?)\]\((.+?)\.md\)/gm)];
  return [
    { name: "index", title: "Handbok" },
    ...listed.map(([, title, name]) => ({ name, title })),
  ];
}

/** A page of docs/handbok as a page of its own, with the way to all others. */
export function guidePage(markdown, name) {
  const [, title = "Handbok"] = /^# (.+)$/m.exec(markdown) ?? [];
  const links = guidePages().map((page) => {
    const current = page.name === name ? ' aria-current="page"' : "";
    return `<li><a href="${page.name}.html"${current}>${page.title}</a></li>`;
  });
  return TEMPLATE.replaceAll("{title}", title)
    .replace("{links}", links.join("\n"))
    .replace("{content}", marked.parse(markdown));
}
