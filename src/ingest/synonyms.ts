import type { Measure } from "../core/model/series";
import type { ColumnRole } from "../core/model/statement";
import type { Unit } from "../core/model/unit";

/*
 * The words of municipal tables. Add what your sheets say: everything is written in lower case, and `*` stands for any
 * letters, so that "*prognos*" also finds "helårsprognosen". In lists of pairs the first match wins.
 */

/** Headings of an operating statement's columns. `null`: a column that looks like one of them and is none. */
export const COLUMN_WORDS: readonly (readonly [ColumnRole | null, readonly string[]])[] = [
  [null, ["*förändring*", "andel*", "*upparbet*", "*nyttjandegrad*", "kommentar*", "change*"]],
  [null, ["föregående prognos", "fg prognos", "tidigare prognos", "previous forecast"]],
  [
    "deviation",
    [
      "*avvikelse*",
      "avvik*",
      "avv",
      "diff",
      "*differens*",
      "*deviation*",
      "variance",
      "över-/underskott",
    ],
  ],
  ["accounts", ["*bokslut*", "annual accounts", "final accounts"]],
  ["forecast", ["*prognos*", "progn", "*forecast*"]],
  [
    "budget",
    [
      "*budget*",
      "*ram",
      "*ramar",
      "*budgetram*",
      "*kommunbidrag*",
      "*anslag*",
      "*driftbidrag*",
      "bu",
    ],
  ],
  [
    "actual",
    [
      "*utfall*",
      "*redovisat*",
      "redovisning*",
      "*förbrukat*",
      "*bokfört*",
      "*upparbetat*",
      "actual*",
      "outcome*",
      "spent",
    ],
  ],
];

/** Headings that put the columns under them into the period that has passed. */
export const PERIOD_WORDS = ["period*", "ack*", "hittills", "to date", "delår*"];

export const PRIOR_YEAR_WORDS = [
  "föregående år*",
  "föreg år*",
  "fg år*",
  "få",
  "förra året*",
  "i fjol",
  "fjolår*",
  "samma period",
  "motsvarande period",
  "previous year",
  "prior year",
  "last year",
];

export const WHOLE_YEAR_WORDS = [
  "*helår*",
  "hela året",
  "helt år",
  "årsbudget*",
  "årets budget",
  "årsprognos*",
  "årsbokslut*",
  "årsram*",
  "full year",
  "annual*",
];

/** A month named with these words is meant alone; otherwise a month in a heading means "from January to". */
export const SINGLE_MONTH_WORDS = [
  "månad",
  "månaden",
  "månadens",
  "i månaden",
  "enskild månad",
  "month",
];

export const INCOME_WORDS = ["*intäkt*", "*inkomst*", "income*", "revenue*"];
export const COST_WORDS = [
  "kostnad*",
  "bruttokostnad*",
  "*utgift*",
  "cost",
  "costs",
  "expense*",
  "expenditure*",
];
export const NET_WORDS = ["*netto*", "net", "resultat*"];

export const TOTAL_WORDS = [
  "summa*",
  "delsumma",
  "s:a",
  "total*",
  "*totalt",
  "*totalsumma*",
  "nettokostnad*",
  "verksamhetens nettokostnad*",
  "årets resultat",
  "resultat",
  "netto",
  "sum",
  "net cost*",
];

export const RESULT_WORDS = ["resultat*", "årets resultat", "över-/underskott", "result"];

/** Totals that leave rows out on purpose. */
export const PARTIAL_WORDS = ["exkl*", "utan", "före", "excl*", "without", "before"];

export const OF_WHICH_WORDS = ["varav*", "därav*", "of which*", "whereof*"];

/** Rows that stand beside the totals: an effect that is already inside the other rows. */
export const SPECIAL_WORDS = [
  "nettoeffekt*",
  "*pandemi*",
  "*corona*",
  "covid*",
  "jämförelsestörande*",
  "*ingår i driftsammandrag*",
  "*ingår i tabell*",
  "engångs*",
];

/** Tables with budget and forecast columns that are no operating statements. */
export const OTHER_TABLE_WORDS = [
  "*investering*",
  "*volym*",
  "*indikator*",
  "*nyckeltal*",
  "*årsarbetare*",
  "personal",
  "personaltal",
  "personalvolym*",
  "prestationer",
  "antal*",
  "*åtgärd*",
  "investment*",
];

/** Words that make a statement of a table all the same: "Drift och investeringar". */
export const STATEMENT_WORDS = ["*drift*", "*nettokostnad*", "operating*"];

/** Columns of words that label no rows. */
export const REMARK_WORDS = [
  "*kommentar*",
  "*anmärkning*",
  "analys",
  "*förklaring*",
  "orsak*",
  "comment*",
  "notering*",
];

/** Corner cells and column headings that name no measure and no table. */
export const GENERIC_HEADINGS = [
  "år",
  "year",
  "månad*",
  "month",
  "period*",
  "datum",
  "mått",
  "measure",
  "serie",
  "serier",
  "indikator",
  "nyckeltal",
  "variabel",
  "värde",
  "value",
  "antal",
  "belopp",
  "utfall",
  "verksamhet*",
  "område*",
  "*nämnd/område",
  "ansvar*",
  "konto*",
  "kostnadsslag",
  "benämning",
  "text",
  "area",
  "rad",
];

export const MEASURE_HEADINGS = [
  "mått",
  "*mått",
  "serie*",
  "indikator",
  "nyckeltal",
  "variabel",
  "measure",
  "indicator",
  "benämning",
];
export const MONTH_HEADINGS = [
  "månad*",
  "period*",
  "datum",
  "år-månad",
  "årmånad",
  "år/månad",
  "month",
  "date",
];
export const YEAR_HEADINGS = ["år", "year", "kalenderår"];
export const VALUE_HEADINGS = ["värde", "value", "antal", "belopp", "utfall", "resultat", "amount"];
export const UNIT_HEADINGS = ["enhet", "sort", "unit"];
/** Headings of columns that tell single cases apart: such a table is an export, no summary. */
export const CASE_HEADINGS = [
  "*ärende*",
  "*person*",
  "*klient*",
  "*handläggare*",
  "namn",
  "*id",
  "*nummer",
  "*nr",
];

/** Words that together make a measure of a series' title: all of `all` groups must match, none of `none`. */
export const MEASURE_WORDS: readonly {
  readonly measure: Measure;
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
}[] = [
  {
    measure: "other",
    all: [
      ["*dygn*", "*andel*", "*procent*", "*nybeviljade*", "*budget*", "*prognos*", "*ansökning*"],
    ],
  },
  {
    measure: "average-cost",
    all: [
      [
        "snittkostnad*",
        "*genomsnittskostnad*",
        "medelkostnad*",
        "genomsnittlig* kostnad*",
        "*per hushåll",
        "*/*hushåll",
        "*per *hushåll",
        "medelbistånd*",
        "average cost*",
        "cost per household",
      ],
    ],
    none: ["*boende*", "*nyanländ*", "*långvarig*", "*kvotflykting*", "*dygn*"],
  },
  {
    measure: "temporary-housing-households",
    all: [
      [
        "*tillfällig* boende*",
        "*akutboende*",
        "*jourboende*",
        "*hotell*",
        "*vandrarhem*",
        "temporary housing",
      ],
      ["*hushåll*", "antal", "households"],
    ],
    none: ["*kostnad*", "snitt*", "belopp*", "cost*"],
  },
  {
    measure: "temporary-housing-cost",
    all: [
      [
        "*tillfällig* boende*",
        "*akutboende*",
        "*jourboende*",
        "*hotell*",
        "*vandrarhem*",
        "temporary housing",
      ],
    ],
    none: ["*per hushåll", "snitt*", "antal", "personer", "average"],
  },
  { measure: "other", all: [["*boende*", "snitt*", "*personer*", "barn*"]] },
  {
    measure: "long-term-households",
    all: [["*långvarig*", "långtids*", "* 2 år*", "*två år*", "long-term"]],
    none: ["*kostnad*", "*utbetal*", "*belopp*", "cost*"],
  },
  {
    measure: "quota-refugee-households",
    all: [["*kvotflykting*", "quota refugee*"]],
    none: ["*kostnad*", "*utbetalt*", "*belopp*", "cost*"],
  },
  {
    measure: "newcomer-households",
    all: [["*nyanländ*", "newcomer*"]],
    none: [
      "*kostnad*",
      "*utbetalt*",
      "*belopp*",
      "*ersättning*",
      "cost*",
      "*exkl*",
      "*utan*",
      "*övriga*",
    ],
  },
  { measure: "other", all: [["*nyanländ*", "*långvarig*", "*kvotflykting*", "*ersättning*"]] },
  {
    measure: "cost",
    all: [
      [
        "*kostnad*",
        "*utbetal*",
        "*belopp*",
        "cost*",
        "*nettokostnad*",
        "*bistånd",
        "*försörjningsstöd",
      ],
      [
        "*bistånd*",
        "*försörjningsstöd*",
        "cost*",
        "kostnad",
        "kostnader",
        "totalkostnad*",
        "*utbetal*",
        "belopp",
      ],
    ],
    none: ["*hushåll*", "antal*", "personal*", "*ärende*"],
  },
  {
    measure: "households",
    all: [["*hushåll*", "households"]],
    none: ["*kostnad*", "*utan*", "nya", "*nybesök*", "*avslut*", "*barn*"],
  },
];

/** Counts that add up over the months, unlike stocks, which are averaged. */
export const FLOW_WORDS = [
  "nya",
  "*nybesök*",
  "*avslut*",
  "antal utbetalningar",
  "*ansökning*",
  "beslut*",
  "*inkomna*",
];
export const MEAN_WORDS = ["*snitt*", "medel*", "*genomsnitt*", "andel*", "average*", "mean"];

/** Titles of amounts of money. */
export const MONEY_WORDS = [
  "*kostnad*",
  "*utbetal*",
  "*belopp*",
  "*ersättning*",
  "*intäkt*",
  "*bidrag*",
  "*bistånd",
  "*försörjningsstöd",
  "*budget*",
  "*utfall*",
  "*prognos*",
  "cost*",
  "income*",
];

/** Rows and columns beside months that are made of them. */
export const AGGREGATE_WORDS = [
  "summa",
  "total",
  "totalt",
  "snitt",
  "genomsnitt",
  "medel",
  "medelvärde",
  "ack*",
  "sum",
  "average",
];

/** Units as headings, titles and notes write them. */
export const UNIT_WORDS: readonly (readonly [Unit, readonly string[]])[] = [
  [
    "tkr",
    ["tkr", "kkr", "tsek", "ksek", "tusental kr*", "tusen kr*", "tusentals kronor", "thousand sek"],
  ],
  [
    "mnkr",
    ["mnkr", "mkr", "msek", "miljoner", "miljoner kr*", "miljon kr*", "milj kr*", "million sek"],
  ],
  ["kr", ["kr", "kronor", "sek"]],
  ["days", ["dygn", "dagar", "dgr", "days"]],
  ["percent", ["%", "procent", "percent"]],
  [
    "count",
    [
      "st",
      "stycken",
      "antal",
      "hushåll",
      "personer",
      "ärenden",
      "platser",
      "deltagare",
      "barn",
      "households",
    ],
  ],
];

/** Beginnings of remarks that stand by a table. */
export const NOTE_WORDS = [
  "källa*",
  "not",
  "not:",
  "noter",
  "anm*",
  "observera*",
  "obs*",
  "*redovisas med*",
  "mål",
  "mål:",
  "målsättning*",
  "målet*",
  "målvärde*",
  "source*",
  "note*",
  "target*",
  "kommentar:*",
];
export const TARGET_WORDS = [
  "mål",
  "målet",
  "målsättning*",
  "målvärde*",
  "måltal*",
  "målnivå*",
  "target*",
];

/** January to December; a full stop after a short form is understood. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

/** Authorities whose names end like a committee's. */
export const NO_COMMITTEES = [
  "socialstyrelsen",
  "länsstyrelsen",
  "bolagsstyrelsen",
  "valnämnd",
  "bostadsrättsstyrelsen",
];
