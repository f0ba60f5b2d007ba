/** The sheets of templates that an economist can have made, in the order they are added in. */
export const TEMPLATE_KEYS = [
  "monthly",
  "statement",
  "vintages",
  "actions",
  "indicators",
  "goals",
  "volumes",
  "staff",
  "investments",
] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** A heading that may end in a time: of the month that stands on the sheet, or of a year counted from that month's. */
export interface TemplateHeading {
  /** Empty where the time is all there is to say. */
  readonly text: string;
  /** `month` and `year` follow the sheet's month, `month-before` and `year-before` the same a year earlier. */
  readonly follows?: "month" | "month-before" | "year" | "year-before";
  /** A year that stays, so that figures of past years keep theirs. */
  readonly yearsAhead?: number;
}

/** What a template's sheet says. Headings are by the names of its columns. */
export interface TemplateWords<Column extends string = string> {
  /** The name of the sheet. */
  readonly name: string;
  readonly title: string;
  /** One short line: what to do. */
  readonly hint: string;
  readonly headings: Readonly<Record<Column, TemplateHeading>>;
  /** Of the row of sums, and of the rows below it that are a part of it; absent where there are none. */
  readonly total?: string;
  readonly ofWhich?: readonly string[];
}

/** The columns of each template, from left to right; the twelve months of the monthly one stand behind its own. */
export interface TemplateColumns {
  readonly monthly: "measure" | "unit" | "year";
  readonly statement:
    | "area"
    | "actual"
    | "budget"
    | "deviation"
    | "lastYear"
    | "forecast"
    | "yearBudget"
    | "yearDeviation"
    | "accounts";
  readonly vintages: "area" | "april" | "august" | "october" | "accounts";
  readonly actions:
    "measure" | "owner" | "deadline" | "status" | "decided" | "realised" | "nextYear" | "comment";
  readonly indicators: "goal" | "indicator" | "twoYearsAgo" | "lastYear" | "now" | "target";
  readonly goals: "area" | "goal" | "assessment";
  readonly volumes: "volume" | "forecast" | "now" | "lastYear";
  readonly staff: "measure" | "now" | "lastYear" | "target";
  readonly investments: "investment" | "actual" | "forecast" | "budget" | "deviation";
}

export interface TemplateTexts {
  readonly sheets: { readonly [Key in TemplateKey]: TemplateWords<TemplateColumns[Key]> };
  /** Where the pane and the page offer them. */
  readonly pane: {
    readonly offer: string;
    readonly intro: string;
    readonly choose: string;
    /** Beside a template for which the workbook has a table of its own. */
    readonly has: string;
    readonly make: string;
    readonly making: string;
    readonly noneChosen: string;
  };
  /** How it went: the names of the sheets that were added, and where they are: in a browser they cannot be filled in. */
  readonly added: (sheets: readonly string[], place: "excel" | "browser" | "file") => string;
  /** There was nothing to add. */
  readonly complete: string;
}
