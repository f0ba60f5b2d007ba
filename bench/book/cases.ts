import { cellXml, rowOpen, sheetOpen, STYLE, type SharedStrings } from "./xml";

const HEADINGS =
  "Månad,HushållId,Hushållstyp,Orsak,Utbetalt,Tillfälligt boende,Nyanländ,Kvotflykting,AntalBarn,Långvarigt".split(
    ",",
  );
const TYPES = [
  "Ensamstående kvinna utan barn",
  "Ensamstående kvinna med barn",
  "Ensamstående man utan barn",
  "Ensamstående man med barn",
  "Par utan barn",
  "Par med barn",
];
const CAUSES = [
  "Arbetslös, otillräcklig ersättning",
  "Arbetslös, ingen ersättning",
  "Arbetslös, väntar på ersättning",
  "Sjukskriven med läkarintyg, otillräcklig ersättning",
  "Sjukskriven med läkarintyg, ingen ersättning",
  "Sjuk- eller aktivitetsersättning",
  "Arbetshinder, sociala skäl",
  "Föräldraledig, otillräcklig ersättning",
  "Arbetar deltid ofrivilligt",
  "Arbetar heltid, otillräcklig inkomst",
  "Språkhinder",
  "Utan försörjningshinder",
];
/** January 2018 to August 2020. */
const MONTHS = 32;
const ROWS_A_CHUNK = 2_000;
const COLUMNS =
  '<cols><col min="1" max="1" width="11" customWidth="1"/><col min="3" max="4" width="44" customWidth="1"/></cols>';

/** The sheet LinQ in pieces: one row per household and month, in month order, as an export is. Nothing in it is real. */
export function* caseSheet(
  rows: number,
  random: () => number,
  strings: SharedStrings,
): Generator<string> {
  const headings = HEADINGS.map((text, at) =>
    cellXml(`${"ABCDEFGHIJ".charAt(at)}1`, text, STYLE.heading, strings),
  );
  let chunk = `${sheetOpen(`A1:J${rows + 1}`, COLUMNS)}${rowOpen(1, 10)}${headings.join("")}</row>`;
  // As many households as give each some payments a year; a twelfth of them is replaced every month.
  const pool = Math.max(40, Math.floor(rows / 42));
  let row = 2;
  for (let month = 0; month < MONTHS; month += 1) {
    const first = Math.floor((pool * month) / 12);
    const end = 2 + Math.floor((rows * (month + 1)) / MONTHS);
    for (; row < end; row += 1) {
      const seldom = random() < 0.3 ? random() : 1;
      const household = first + Math.floor(random() * seldom * pool);
      chunk += caseRow(row, monthSerial(month), household, random, strings);
      if (row % ROWS_A_CHUNK === 0) {
        yield chunk;
        chunk = "";
      }
    }
  }
  yield `${chunk}</sheetData><autoFilter ref="A1:J${rows + 1}"/></worksheet>`;
}

/** Excel's serial of the first day of a month, counted from January 2018. */
function monthSerial(month: number): number {
  const unixDays = Date.UTC(2018, month, 1) / 86_400_000;
  return unixDays + 25_569;
}

function caseRow(
  row: number,
  serial: number,
  household: number,
  random: () => number,
  strings: SharedStrings,
): string {
  // A household's own facts follow from its number, so that they do not change between months.
  const facts = Math.imul(household, 0x9e3779b1) >>> 0;
  const type = facts % TYPES.length;
  const isNewcomer = (facts >>> 5) % 5 === 0;
  const children = type % 2 === 1 ? ((facts >>> 9) % 4) + 1 : 0;
  const paid = kronor(1500 + random() * 14000 + children * 900);
  const housing = random() < 0.06 ? kronor(4000 + random() * 22000) : 0;
  const cause = Math.floor(random() * random() * CAUSES.length);
  const cell = (column: string, value: string | number, style: 0 | 1 | 2 = STYLE.plain): string =>
    cellXml(`${column}${row}`, value, style, strings);
  return (
    rowOpen(row, 10) +
    cell("A", serial, STYLE.month) +
    cell("B", 100_003 + household * 7) +
    cell("C", TYPES[type] ?? "") +
    cell("D", CAUSES[cause] ?? "") +
    cell("E", paid, STYLE.money) +
    cell("F", housing, STYLE.money) +
    cell("G", yesOrNo(isNewcomer)) +
    cell("H", yesOrNo(isNewcomer && (facts >>> 13) % 4 === 0)) +
    cell("I", children) +
    cell("J", yesOrNo((facts >>> 17) % 3 === 0)) +
    "</row>"
  );
}

function kronor(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function yesOrNo(answer: boolean): string {
  return answer ? "Ja" : "Nej";
}
