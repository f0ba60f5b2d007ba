/** What the page for browsers says beside the pane. */
export interface WebTexts {
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly sample: string;
  readonly sampleNote: string;
  /** For who has no workbook yet; `newBook` is the name of its file. */
  readonly templates: string;
  readonly templatesNote: string;
  readonly newBook: string;
  readonly privacy: { readonly title: string; readonly text: string };
  readonly guide: string;
  readonly opening: (file: string) => string;
  /** In the bar at the top. */
  readonly other: string;
  readonly download: (file: string) => string;
  readonly problem: {
    /** In front of the host's own sentence. */
    readonly of: (file: string, sentence: string) => string;
    readonly unreadable: (file: string) => string;
    readonly sampleMissing: string;
    readonly templatesFailed: string;
    readonly broken: (detail: string) => string;
  };
  readonly report: {
    /** The name of the part of the page. */
    readonly label: string;
    readonly sheets: string;
    readonly none: string;
    readonly more: (rows: number) => string;
    /** Over the user's own cells. */
    readonly cells: (sheet: string) => string;
    readonly back: string;
    /** Over the sheet of settings, which the page only shows. */
    readonly settings: string;
    readonly row: string;
  };
}
