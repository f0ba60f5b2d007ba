/** What a user typed in the Kommentar column beside a row of ours; it follows the row's key. */
export interface RowComment {
  readonly key: string;
  /** The label the row had, for the list of comments whose row is gone. */
  readonly label: string;
  readonly text: string;
}
