import { initSync, Model } from "@ironcalc/wasm";
import { type Constant, type Content, isFormula } from "../state/content";
import type {
  CalculatedCell,
  Calculator,
  CalculatorBook,
  CalculatorName,
  CalculatorSheet,
} from "./calculator";

/** Shows all 15 digits that the engine gives; the way to a number is through its text. */
const EXACT = "0.00000000000000E+00";
/** References to cells or sheets that are gone, as Excel writes them: `Blad1!#REF!` and `#REF!A1`. */
const BROKEN =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu;
const RANGE = /^=(?:'(?:[^']|'')+'|[^'!(#]+)!\$?[A-Z\d]+\$?\d*(?::\$?[A-Z\d]+\$?\d*)?$/iu;
const TYPE_NUMBER = 1;
const TYPE_BOOLEAN = 4;
const TYPE_ERROR = 16;

let ready = false;

/** IronCalc as calculator; `wasm` loads the engine's code on first use. Only cells that changed are fed again. */
export function ironCalculator(wasm: () => BufferSource): Calculator {
  let engine: Engine | undefined;
  let scratch: Model | undefined;
  return {
    calculate: (book) => {
      start(wasm);
      if (engine?.shape !== shapeOf(book)) {
        engine?.model.free();
        engine = createEngine(book);
      }
      return calculate(engine, book);
    },
    format: (value, numberFormat) => {
      start(wasm);
      scratch ??= new Model("format", "en", "UTC", "en");
      scratch.setUserInput(0, 1, 1, String(value));
      setFormat(scratch, 0, 0, 0, numberFormat);
      return scratch.getFormattedCellValue(0, 1, 1);
    },
  };
}

interface Engine {
  readonly model: Model;
  /** The sheets and names it was made with; with others a new engine is needed. */
  readonly shape: string;
  readonly fed: Map<string, FedSheet>;
}

interface FedSheet {
  readonly version: string;
  /** What was typed into each cell, column by column. */
  readonly columns: Map<number, string[]>;
  readonly formulas: readonly (readonly [row: number, column: number])[];
}

function start(wasm: () => BufferSource): void {
  if (!ready) initSync({ module: wasm() });
  ready = true;
}

function shapeOf(book: CalculatorBook): string {
  return JSON.stringify([book.sheets.map(({ id, name }) => [id, name]), book.names]);
}

function createEngine(book: CalculatorBook): Engine {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  for (let index = 1; index < book.sheets.length; index += 1) model.newSheet();
  // A sheet may be called what another one is called by default: first names that nobody has.
  for (const index of book.sheets.keys()) model.renameSheet(index, `\u00a7${index}`);
  for (const [index, sheet] of book.sheets.entries()) model.renameSheet(index, sheet.name);
  for (const name of book.names) defineName(model, book, name);
  return { model, shape: shapeOf(book), fed: new Map() };
}

/** The engine knows names of ranges only; a formula that uses any other name shows #NAME?. */
function defineName(model: Model, book: CalculatorBook, name: CalculatorName): void {
  if (!RANGE.test(name.formula)) return;
  const scope = book.sheets.findIndex(({ id }) => id === name.sheetId);
  model.newDefinedName(name.name, scope < 0 ? null : scope, name.formula.replace(/^=/, ""));
}

function calculate(engine: Engine, book: CalculatorBook): readonly CalculatedCell[] {
  engine.model.pauseEvaluation();
  for (const [index, sheet] of book.sheets.entries()) {
    if (engine.fed.get(sheet.id)?.version !== sheet.version) feed(engine, index, sheet);
  }
  engine.model.resumeEvaluation();
  engine.model.evaluate();
  return book.sheets.flatMap(({ id }, index) =>
    (engine.fed.get(id)?.formulas ?? []).map(([row, column]) =>
      calculatedCell(engine.model, id, index, row, column),
    ),
  );
}

function feed(engine: Engine, index: number, sheet: CalculatorSheet): void {
  const { model } = engine;
  const before = engine.fed.get(sheet.id)?.columns ?? new Map<number, string[]>();
  const columns = new Map<number, string[]>();
  const formulas: [number, number][] = [];
  sheet.eachCell((content, row, column) => {
    if (isFormula(content)) formulas.push([row, column]);
    const text = typed(content);
    const fed = columns.get(column) ?? [];
    columns.set(column, fed);
    fed[row] = text;
    if (before.get(column)?.[row] === text) return;
    model.setUserInput(index, row + 1, column + 1, text);
    if (isFormula(content)) setFormat(model, index, row, column, EXACT);
  });
  for (const [column, texts] of before) {
    texts.forEach((_, row) => {
      if (columns.get(column)?.[row] === undefined) {
        model.setUserInput(index, row + 1, column + 1, "");
      }
    });
  }
  engine.fed.set(sheet.id, { version: sheet.version, columns, formulas });
}

function typed(content: Content): string {
  if (isFormula(content)) return content.formula.replace(BROKEN, "#REF!");
  if (typeof content === "string") return `'${content}`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "object" ? content.error : String(content);
}

function calculatedCell(
  model: Model,
  sheetId: string,
  sheet: number,
  row: number,
  column: number,
): CalculatedCell {
  const value = result(model, sheet, row, column);
  const structure = model.getCellArrayStructure(sheet, row + 1, column + 1);
  if (structure === "SingleCell" || !("DynamicAnchor" in structure)) {
    return { sheetId, row, column, value };
  }
  const [width, height] = structure.DynamicAnchor;
  const spill = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_ignored, right) => {
      setFormat(model, sheet, row + down, column + right, EXACT);
      return result(model, sheet, row + down, column + right);
    }),
  );
  return { sheetId, row, column, value, spill };
}

function result(model: Model, sheet: number, row: number, column: number): Constant {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case TYPE_NUMBER:
      return Number(text);
    case TYPE_BOOLEAN:
      return text === "TRUE";
    case TYPE_ERROR:
      return { error: text === "#ERROR!" || text === "#N/IMPL!" ? "#NAME?" : text };
    default:
      return text;
  }
}

function setFormat(model: Model, sheet: number, row: number, column: number, code: string): void {
  const cell = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
  model.updateRangeStyle(cell, "num_fmt", code);
}
