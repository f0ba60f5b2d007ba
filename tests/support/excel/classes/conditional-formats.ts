import { NotModelled, refuseArgument, refuseMissing } from "../wire/errors";
import { intersection } from "../state/area";
import { createBag, partOf } from "../state/bag";
import { type ConditionalFormatState, nextId, type RangeState } from "../state/book";
import { checkFormula } from "../state/formula";
import { subtractArea } from "../state/subtract";
import { bagModel, bagObject, type BagSelf } from "./bag-model";
import { bagSchemas } from "./bags";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";

/** The kinds of rules that are modelled, with the class that holds what is special about each. */
const KINDS: Readonly<Record<string, string>> = {
  CellValue: "CellValueConditionalFormat",
  Custom: "CustomConditionalFormat",
  DataBar: "DataBarConditionalFormat",
};

export const conditionalFormatCollection: ClassModel<RangeState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: (range) => rules(range).map(ruleObject),
  read: {
    getCount: (range) => rules(range).length,
    getItem: (range, id: string) => {
      const found = rules(range).find((rule) => rule.id === id);
      return found ? ruleObject(found) : refuseMissing(`conditional format ${id}`);
    },
    getItemAt: (range, index: number) => {
      const found = rules(range)[index];
      return found ? ruleObject(found) : refuseArgument(`conditional format ${index}`);
    },
  },
  write: {
    add: ({ sheet, area }, type: string) => {
      const kind = KINDS[type];
      if (kind === undefined) throw new NotModelled(`conditional formats of type ${type}`);
      const look = createBag(bagSchemas, kind);
      const rule = { sheet, id: nextId(sheet.book), type, area, look, stopIfTrue: false };
      // The newest rule has the highest priority.
      sheet.conditionalFormats.unshift(rule);
      return ruleObject(rule);
    },
    clearAll: ({ sheet, area }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
        subtractArea(rule.area, area).map((rest) => ({ ...rule, area: rest })),
      );
    },
  },
};

export const conditionalFormat: ClassModel<ConditionalFormatState> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "Id", read: ({ id }) => id },
  get: {
    id: ({ id }) => id,
    type: ({ type }) => type,
    stopIfTrue: ({ stopIfTrue }) => stopIfTrue,
    priority: (rule) => rule.sheet.conditionalFormats.indexOf(rule),
    cellValue: (rule) => detail(rule, "CellValue"),
    cellValueOrNullObject: (rule) => detailOrNull(rule, "CellValue"),
    custom: (rule) => detail(rule, "Custom"),
    customOrNullObject: (rule) => detailOrNull(rule, "Custom"),
    dataBar: (rule) => detail(rule, "DataBar"),
    dataBarOrNullObject: (rule) => detailOrNull(rule, "DataBar"),
  },
  set: {
    stopIfTrue: (rule, stopIfTrue: boolean) => {
      rule.stopIfTrue = stopIfTrue;
    },
    priority: (rule, priority: number) => {
      const all = rule.sheet.conditionalFormats;
      all.splice(all.indexOf(rule), 1);
      all.splice(priority, 0, rule);
    },
  },
  read: {
    getRange: ({ sheet, area }) => rangeObject(sheet, area),
    getRangeOrNullObject: ({ sheet, area }) => rangeObject(sheet, area),
  },
  write: {
    delete: (rule) => {
      rule.sheet.conditionalFormats = rule.sheet.conditionalFormats.filter((one) => one !== rule);
    },
  },
};

const rule = bagModel(bagSchemas.ConditionalFormatRule);

/** The formula of a custom rule is checked like that of a cell. */
export const conditionalFormatRule: ClassModel<BagSelf> = {
  ...rule,
  set: {
    formula: ({ sheet, bag }, formula: string) => {
      if (!formula.startsWith("=")) refuseArgument("a rule's formula starts with an equals sign");
      const sheets = sheet?.book.sheets ?? [];
      checkFormula(formula, new Set(sheets.map(({ name }) => name.toLowerCase())));
      bag.props.formula = formula;
    },
  },
};

const borders = bagModel(bagSchemas.ConditionalRangeBorderCollection);
const SIDES: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export const conditionalRangeBorderCollection: ClassModel<BagSelf> = {
  ...borders,
  items: ({ sheet, bag }) =>
    Object.values(SIDES).map((side) => bagObject(sheet, partOf(bag, side))),
  read: {
    getItem: ({ sheet, bag }, index: string) => bagObject(sheet, partOf(bag, SIDES[index] ?? "")),
  },
};

function rules({ sheet, area }: RangeState): readonly ConditionalFormatState[] {
  return sheet.conditionalFormats.filter((one) => intersection(one.area, area) !== null);
}

function ruleObject(self: ConditionalFormatState): HostObject {
  return { className: "ConditionalFormat", self };
}

function detail(self: ConditionalFormatState, type: string): HostObject {
  return detailOrNull(self, type) ?? refuseMissing(`the rule is not of type ${type}`);
}

function detailOrNull(self: ConditionalFormatState, type: string): HostObject | null {
  return self.type === type ? bagObject(self.sheet, self.look) : null;
}
