import type { CaseRole } from "../../core/model/recognised";

/*
 * What the columns of an export of single cases are called, one row per household (or decision) and month; columns.ts tells
 * how words are written. The first rule that fits a heading wins; of several columns with one role the one whose word
 * stands first in its list is taken, then the one furthest to the left.
 */

export interface CaseWords {
  readonly role: CaseRole;
  readonly words: readonly string[];
  readonly none?: readonly string[];
}

/** Headings that do not say what is numbered: households where other columns tell of such, and numbers come again. */
export const BARE_ID_WORDS = ["id", "löpnr", "löpnummer", "löp nr", "lopnr", "nr", "nummer", "no"];

/** "Utbetalnings-id", "Beslutsid"; spelled so that "paid" is none. */
const NUMBERS = ["id", "*sid", "*eid", "*tid", "*rid", "*gid", "*nr", "*nummer", "*no"];

export const CASE_WORDS: readonly CaseWords[] = [
  {
    role: "long-term",
    words: [
      "*långvarig*",
      "*långtid*",
      "*bidragstid*",
      "antal månader*",
      "månader *",
      "*bidragsmånader*",
      "*2 år",
      "två år",
      "long-term*",
      "long term*",
      "months *",
    ],
  },
  { role: "quota-refugee", words: ["*kvotflykting*", "kvot", "quota*"] },
  { role: "newcomer", words: ["*nyanländ*", "newcomer*"] },
  {
    role: "temporary-housing",
    words: [
      "*tillfällig* boende*",
      "*tillfälligtboende*",
      "tillf boende*",
      "*akutboende*",
      "*jourboende*",
      "*hotell*",
      "*vandrarhem*",
      "temporary housing*",
    ],
  },
  {
    role: "household-type",
    words: [
      "hushållstyp*",
      "typ av hushåll*",
      "familjetyp*",
      "hushållskategori*",
      "hushållssammansättning*",
      "familj*",
      "household type*",
    ],
  },
  { role: "children", words: ["*barn*", "*children*"] },
  {
    role: "cause",
    words: [
      "försörjningshinder*",
      "*försörjningshinder*",
      "*hinder*",
      "*orsak*",
      "anledning*",
      "cause*",
      "reason*",
    ],
    none: NUMBERS,
  },
  {
    role: "month",
    words: [
      "månad",
      "månadsnr",
      "månadsnummer",
      "*bidragsmånad*",
      "avser månad*",
      "*månad",
      "mån",
      "yyyymm",
      "åååå mm",
      "ååååmm",
      "period*",
      "*period",
      "avser*",
      "month",
      "*month",
      "utbetalningsdat*",
      "utbetaldatum",
      "utbetalningsdag*",
      "datum",
      "*datum",
      "date",
      "*date",
    ],
  },
  { role: "year", words: ["år", "*år", "year"] },
  {
    role: "paid",
    words: [
      "*utbetalt*",
      "*utbetal*",
      "paid*",
      "*belopp*",
      "*försörjningsstöd*",
      "*bistånd*",
      "*kostnad*",
      "amount*",
      "payment*",
      "summa",
    ],
    none: ["*typ*", "*sätt*", "*beviljat*", "*ansökt*", "*sökt*", "*avslag*", ...NUMBERS],
  },
  {
    role: "household",
    words: [
      "hushåll*id",
      "hushåll* id",
      "hushåll*nr",
      "hushåll* nr",
      "hushåll*nummer",
      "hushåll* nummer",
      "bidragshushåll*",
      "household*id",
      "household id",
      "household no",
      "household number",
      "hushåll",
      "household",
      "akt",
      "akt*id",
      "akt*nr",
      "akt nr",
      "akt*nummer",
      "dossié*",
      "dossier*",
      "ärende*",
      "case*",
      "klient*",
      "client*",
      "sökande*",
      "*personnummer*",
      "*personnr*",
      "pnr",
      "person*",
      ...BARE_ID_WORDS,
    ],
    none: ["*typ*", "*datum*", "*handläggare*", "antal*", "*storlek*", "*status*", "*namn*"],
  },
];

/** What a column of households may be called that may also hold how many there are. */
export const HOUSEHOLD_COUNT_WORDS = ["hushåll", "household", "ärende*", "case*", "person*"];

export const YES_WORDS = ["ja", "j", "x", "yes", "y", "sant", "true", "1"];

export const NO_WORDS = ["nej", "n", "no", "falskt", "false", "0", "-"];
