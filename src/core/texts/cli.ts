/** What the command line says on its own account. */
export interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly badOption: (detail: string) => string;
  readonly missingBook: string;
  readonly missingImport: string;
  readonly missingReview: string;
  readonly missingName: string;
  /** A version of the name has other figures. */
  readonly versionExists: string;
  readonly badMonth: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly cannotRead: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly outputIsInput: (path: string) => string;
  readonly jsonIsBook: (path: string) => string;
  readonly cannotPrint: string;
  readonly cancelled: string;
  readonly nothingRecognised: (path: string) => string;
  readonly monthMissing: (path: string) => string;
  /** Nothing is known of the report month, so that it cannot end. */
  readonly monthEmpty: (path: string) => string;
  readonly internal: (detail: string) => string;
  readonly reading: (sheet: string, percent: number) => string;
  readonly writing: (sheet: string, done: number, total: number) => string;
  /** Where a workbook with a changed data sheet went. */
  readonly imported: (path: string) => string;
  /** The month that is prepared. */
  readonly rolled: (month: string) => string;
  /** The version that was saved. */
  readonly saved: (name: string) => string;
  readonly written: (path: string, sheets: number) => string;
  /** Sheets that the workbook has no source for. */
  readonly skipped: (sheets: readonly string[]) => string;
  readonly findingCounts: (errors: number, warnings: number, infos: number) => string;
  /** The counts of one kind of finding; of severities that occur. */
  readonly kindCounts: (kind: string, errors: number, warnings: number, infos: number) => string;
}
