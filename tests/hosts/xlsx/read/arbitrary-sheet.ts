import fc from "fast-check";
import { cellText } from "../../../../src/plan/ref";
import { MAIN } from "./package-kit";

/** Random worksheets as XML: in the spellings programs use (`plainSheet`), and in every spelling XML allows (`anySheet`). */

const words = fc.constantFrom(
  "Månad",
  " kant ",
  "a&amp;b",
  "&#xA;rad",
  "_x000D_",
  "å",
  "😀",
  "",
  " ",
  "x&lt;y",
  "12",
  "]]",
  "</row>".replace("<", "&lt;"),
);
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map((n) => (n / 100).toPrecision(17)),
  fc.constantFrom("0", "-0", "1e3", " 7 ", "tolv"),
);
const styles = fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="9"');
const formulas = fc.constantFrom(
  "",
  "",
  "",
  "<f>A1&amp;B1</f>",
  '<f t="shared" si="0"/>',
  '<f ca="1">NOW()</f>',
);
const tags = fc.constantFrom("<t>", '<t xml:space="preserve">');

/** The type attribute and the content of a cell. */
const plainContents = fc.oneof(
  fc.tuple(formulas, numbers).map(([f, n]) => ["", `${f}<v>${n}</v>`] as const),
  fc.tuple(formulas, words).map(([f, w]) => [' t="str"', `${f}<v>${w}</v>`] as const),
  fc.tuple(tags, words).map(([t, w]) => [' t="inlineStr"', `<is>${t}${w}</t></is>`] as const),
  fc.nat(2).map((k) => [' t="s"', `<v>${k}</v>`] as const),
  fc.constantFrom("0", "1", "true").map((v) => [' t="b"', `<v>${v}</v>`] as const),
  fc.constantFrom("#N/A", "#DIV/0!").map((v) => [' t="e"', `<v>${v}</v>`] as const),
  fc
    .constantFrom("2020-08-31", "2020-02-29T06:00:00Z", "sen")
    .map((v) => [' t="d"', `<v>${v}</v>`] as const),
  formulas.map((f) => ["", f] as const),
  formulas.map((f) => ["", `${f}<v/>`] as const),
);
/** XML that means the same to a parser, but that the scanner may leave to it. */
const oddContents = fc.constantFrom(
  ["", "<v><![CDATA[12]]></v>"],
  ["", "<v>1<!-- två -->2</v>"],
  ["", "<v >12</v >"],
  ["", "<?php ?><v>12</v>"],
  ["", '<v xml:space="preserve">12</v>'],
  [" t='str'", "<v>a</v>"],
  [' t = "str"', "<v>a</v>"],
  [' t="inlineStr"', "<is><r><rPr><b/></rPr><t>fet </t></r><r><t>text</t></r></is>"],
  [' t="inlineStr"', "<is><t>ord</t><rPh sb='0' eb='1'><t>ljud</t></rPh></is>"],
  [' t="okänd"', "<v>a</v>"],
  ["", "<v>12</v><extLst><ext><v>13</v></ext></extLst>"],
  [' t="inlineStr"', "<v>12</v>"],
  [' t="str"', "<is><t>a</t></is><v>b</v>"],
);

interface Spelling {
  readonly contents: fc.Arbitrary<readonly string[]>;
  readonly gaps: fc.Arbitrary<string>;
  readonly between: fc.Arbitrary<string>;
}

const plain: Spelling = {
  contents: plainContents,
  gaps: fc.constantFrom("", "", "", "\n  "),
  between: fc.constant(""),
};
const odd: Spelling = {
  contents: fc.oneof(
    { weight: 30, arbitrary: plainContents },
    { weight: 1, arbitrary: oddContents },
  ),
  gaps: plain.gaps,
  between: fc.oneof(
    { weight: 60, arbitrary: fc.constant("") },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "<!-- <row> -->",
        "<?x </row>?>",
        '<x:c xmlns:x="x"><v>1</v></x:c>',
      ),
    },
  ),
};

function rowsOf({ contents, gaps, between }: Spelling): fc.Arbitrary<string> {
  const cell = fc.record({
    column: fc.nat(40),
    style: styles,
    content: contents,
    hasReference: fc.boolean(),
    gap: gaps,
  });
  const row = fc.record({
    cells: fc.array(cell, { maxLength: 6 }),
    step: fc.integer({ min: 1, max: 3 }),
    hasNumber: fc.boolean(),
    between,
  });
  return fc.array(row, { maxLength: 8 }).map((list) => {
    let number = 0;
    const pieces = list.map(({ cells, step, hasNumber, between: comment }) => {
      number += hasNumber ? step : 1;
      const xml = cells.map(
        ({ column, style, content: [type = "", value = ""], hasReference, gap }) => {
          const r = hasReference ? ` r="${cellText({ row: number - 1, column })}"` : "";
          return value === ""
            ? `<c${r}${style}/>${gap}`
            : `<c${r}${style}${type}>${value}</c>${gap}`;
        },
      );
      const r = hasNumber ? ` r="${number}" spans="1:9" x14ac:dyDescent="0.25"` : "";
      return `${comment}${xml.length === 0 ? `<row${r}/>` : `<row${r}>${xml.join("")}</row>`}`;
    });
    return pieces.join("");
  });
}

function sheet(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:x14ac="urn:x"><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData><rowBreaks count="1"><brk id="1"/></rowBreaks></worksheet>`;
}

export const plainSheet = rowsOf(plain).map(sheet);
export const anySheet = rowsOf(odd).map(sheet);
