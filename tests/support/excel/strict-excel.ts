import type { Calculator } from "./calculator/calculator";
import { models } from "./classes/models";
import type { Client, Seam } from "./client/client";
import { type Commands, createOffice, type OfficeNamespace, supportedSets } from "./client/office";
import { createLookup } from "./declarations/lookup";
import type { DeclarationModel } from "./declarations/model";
import type { BookSnapshot } from "./snapshot/book-snapshot";
import { snapshotBook } from "./snapshot/snapshot";
import type { BookState } from "./state/book";
import { createBook } from "./state/create-book";
import { fillBook, type SheetSetup } from "./state/fill-book";
import { addName } from "./state/names";
import { type Counters, createCounters } from "./wire/counters";
import { createFaultPlan, type Fault } from "./wire/faults";
import { createSeam } from "./wire/seam";
import type { Session } from "./wire/session";

export interface ExcelSetup {
  /** The sheets at the start, in their order; one empty sheet when left out. */
  readonly sheets?: readonly SheetSetup[];
  /** The ExcelApi version that this Excel supports: 1.13, the floor of the product, when left out. */
  readonly apiSet?: string;
  /** Names of the workbook and what they stand for, such as `=Budget!$A$1:$B$9`; visible ones. */
  readonly names?: Readonly<Record<string, string>>;
  /** Opened for reading only: every writing request is refused. */
  readonly readOnly?: boolean;
  /** Sheets can neither be added, removed, renamed nor moved. */
  readonly structureProtected?: boolean;
}

/** The pieces that differ between Node and a browser. */
export interface Parts {
  readonly calculator: Calculator;
  readonly declarations: DeclarationModel;
  loadClient(office: OfficeNamespace, seam: Seam): Client;
}

export interface StrictExcel extends Client {
  /** The workbook as plain data, formulas calculated. Throws once the product has used what the host lacks. */
  book(): BookSnapshot;
  /** The workbook behind, for tests that set up what no API can: comments of others, filters, spills. */
  readonly state: BookState;
  readonly counters: Counters;
  /** Ribbon commands that the product has registered. */
  readonly commands: Commands;
  /** What the product used and the test host lacks. */
  readonly notModelled: readonly string[];
  fail(fault: Fault): void;
  /** Forgets faults that have not come yet. */
  clearFaults(): void;
  /** The user starts typing in a cell; `endCellEdit` lets requests through that waited for it. */
  beginCellEdit(): void;
  endCellEdit(): void;
}

export function createStrictExcel(setup: ExcelSetup, parts: Parts): StrictExcel {
  const sets = supportedSets(setup.apiSet ?? "1.13");
  const book = createBook(parts.calculator);
  fillBook(book, setup.sheets ?? [{ name: "Blad1" }]);
  for (const [name, formula] of Object.entries(setup.names ?? {})) {
    addName(book, null, name, formula, "");
  }
  book.readOnly = setup.readOnly ?? false;
  book.structureProtected = setup.structureProtected ?? false;
  const session: Session = {
    book,
    models,
    lookup: createLookup(parts.declarations, sets),
    counters: createCounters(),
    notModelled: [],
  };
  const faults = createFaultPlan();
  const commands: Commands = new Map();
  const editing = { active: false, waiting: [] as (() => void)[] };
  const client = parts.loadClient(
    createOffice(sets, commands),
    createSeam(session, faults, editing),
  );
  return {
    ...client,
    book: () => {
      if (session.notModelled.length > 0) throw new Error(session.notModelled.join("\n"));
      return snapshotBook(book);
    },
    state: book,
    counters: session.counters,
    commands,
    notModelled: session.notModelled,
    fail: faults.add,
    clearFaults: faults.clear,
    beginCellEdit: () => {
      editing.active = true;
    },
    endCellEdit: () => {
      editing.active = false;
      for (const proceed of editing.waiting.splice(0)) proceed();
    },
  };
}
