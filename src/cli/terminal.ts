/** Where a command speaks. `progress` is null where no line can be rewritten. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: ((text: string) => void) | null;
  /** Aborted when the user stops the command. */
  readonly signal?: AbortSignal;
}
