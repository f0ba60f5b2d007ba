export interface HistoryTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the sheet is for and that it is not to be edited. */
  readonly purpose: string;
  readonly empty: string;
  readonly columns: {
    readonly refreshedAt: string;
    readonly reportMonth: string;
    readonly series: string;
    readonly period: string;
    readonly value: string;
  };
}
