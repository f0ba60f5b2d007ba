import type { ClassModel } from "../classes/class-model";
import type { Lookup } from "../declarations/lookup";
import type { BookState } from "../state/book";
import type { Counters } from "./counters";

/** What answering requests needs: the workbook, how each class works, what is declared, and the tallies. */
export interface Session {
  readonly book: BookState;
  readonly models: Readonly<Record<string, ClassModel<unknown>>>;
  readonly lookup: Lookup;
  readonly counters: Counters;
  /** What the product used that the models lack; a test must not pass with an entry here. */
  readonly notModelled: string[];
}
