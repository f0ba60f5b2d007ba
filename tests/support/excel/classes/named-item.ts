import type { BookState, NameState, SheetState } from "../state/book";
import { absoluteAddress } from "../state/formula";
import { addName, rangeOfName } from "../state/names";
import { refuseArgument, refuseMissing } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import type { ClassModel, HostObject } from "./class-model";

export interface NamesSelf {
  readonly book: BookState;
  readonly sheet: SheetState | null;
}

export const namedItemCollection: ClassModel<NamesSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: (self) => names(self).map(nameObject),
  read: {
    getCount: (self) => names(self).length,
    getItem: (self, key: string) => find(self, key) ?? refuseMissing(`no name ${key}`),
    getItemOrNullObject: (self, key: string) => find(self, key),
  },
  write: {
    add: ({ book, sheet }, name: string, reference: string | HostObject, comment?: string) =>
      nameObject(addName(book, sheet, name, formulaOf(reference), comment ?? "")),
    addFormulaLocal: ({ book, sheet }, name: string, formula: string, comment?: string) =>
      nameObject(addName(book, sheet, name, formula, comment ?? "")),
  },
};

export const namedItem: ClassModel<NameState> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "_Id", read: ({ id }) => id },
  get: {
    name: ({ name }) => name,
    formula: ({ formula }) => formula,
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    type: (name) => typeOf(name),
    value: (name) => valueOf(name),
    worksheet: ({ sheet }) =>
      sheet ? { className: "Worksheet", self: sheet } : refuseMissing("a name of the workbook"),
    worksheetOrNullObject: ({ sheet }) => sheet && { className: "Worksheet", self: sheet },
  },
  set: {
    visible: (name, visible: boolean) => {
      name.visible = visible;
    },
    comment: (name, comment: string) => {
      name.comment = comment;
    },
    formula: (name, formula: unknown) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) {
        refuseArgument("a name's formula starts with an equals sign");
      }
      name.formula = formula;
    },
  },
  read: {
    getRange: (name) => rangeOfName(name) ?? refuseMissing(`${name.name} is no range`),
    getRangeOrNullObject: (name) => rangeOfName(name),
  },
  write: {
    delete: (name) => {
      const siblings = name.sheet ? name.sheet.names : name.book.names;
      siblings.splice(siblings.indexOf(name), 1);
    },
  },
};

function nameObject(name: NameState): HostObject {
  return { className: "NamedItem", self: name };
}

function names({ book, sheet }: NamesSelf): readonly NameState[] {
  return sheet ? sheet.names : book.names;
}

function find(self: NamesSelf, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found = names(self).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return found ? nameObject(found) : null;
}

function formulaOf(reference: string | HostObject): string {
  if (typeof reference === "string") {
    return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
  const { sheet, area } = rangeOf(reference);
  return `=${absoluteAddress(sheet.name, area)}`;
}

function typeOf(name: NameState): string {
  if (rangeOfName(name)) return "Range";
  if (name.formula.includes("#REF!")) return "Error";
  return name.formula.startsWith('="') ? "String" : "Double";
}

/** The address for a range, the bare text for a text, and the formula for anything else. */
function valueOf(name: NameState): string {
  if (typeOf(name) === "Error") return "#REF!";
  return name.formula.replace(/^="?/, "").replace(/"$/, "");
}
