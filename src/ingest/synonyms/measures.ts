import type { Measure } from "../../core/model/series";
import { CHILD_COUNTS, HOUSEHOLD_TYPES } from "./facets";
import { GENDER_WORDS } from "./plans";

/* What the titles of monthly series say; columns.ts tells how words are written. */

export const MEASURE_WORDS: readonly {
  readonly measure: Measure;
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
}[] = [
  {
    measure: "other",
    all: [
      [
        ...[
          "*dygn*",
          "*andel*",
          "*procent*",
          "*nybeviljade*",
          "*budget*",
          "*prognos*",
          "*ansökning*",
        ],
        ...GENDER_WORDS,
        ...HOUSEHOLD_TYPES,
        ...CHILD_COUNTS,
      ],
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
    measure: "newcomer-compensation",
    all: [["*schablonersättning*", "*schablonintäkt*", "*schablonbidrag*", "state compensation*"]],
    none: ["*andel*", "*hushåll", "antal*", "*ensamkommande*"],
  },
  {
    measure: "newcomer-cost",
    all: [
      ["*nyanländ*", "newcomer*"],
      ["*kostnad*", "*utbetal*", "*belopp*", "*bistånd", "*försörjningsstöd", "cost*"],
    ],
    none: [
      "*ersättning*",
      "*per hushåll",
      "snitt*",
      "medel*",
      "*genomsnitt*",
      "average*",
      "antal*",
      "*exkl*",
      "*utan*",
      "*övriga*",
      "*boende*",
      "*kvotflykting*",
      "*långvarig*",
    ],
  },
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

export const FLOW_WORDS = [
  "nya",
  "*nybesök*",
  "*avslut*",
  "antal utbetalningar",
  "*ansökning*",
  "beslut*",
  "*inkomna*",
];

export const COUNTED_WORDS = [
  "antal*",
  "*hushåll*",
  "*personer*",
  "*individer*",
  "*ärende*",
  "*besök*",
  "*elever*",
  "*platser*",
  "*deltagare*",
  "*brukare*",
  "*klienter*",
  "*ansökning*",
  "*beslut*",
  "*flykting*",
  "*arbetare*",
  "nyanlända",
  "nya",
  "number*",
];

/** What titles of counts begin with. */
export const NUMBER_WORDS = ["antal*", "number of*"];

export const MEAN_WORDS = ["*snitt*", "medel*", "*genomsnitt*", "andel*", "average*", "mean"];

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
