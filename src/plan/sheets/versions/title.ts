import type { CellPlace } from "../../../core/model/place";
import type { Computed } from "../../computed";
import { binary, call, number, text, type Formula } from "../../formula";
import type { PlanInput } from "../../input";
import { sentence } from "../../live-text";
import { moneyText } from "../../money-text";
import { keyFigures } from "./figures";
import type { Choice } from "./choice";
import type { VersionTable } from "./table";
import { layStatement } from "../statement/layout";

/** How much better or worse the forecast is than in the version, or that they cannot be compared. */
export function versionsTitle(
  { rows }: VersionTable,
  choice: Choice,
  input: PlanInput,
): string | Computed<string> {
  const { versions: texts, words } = input.texts.sheets;
  const total = layStatement(input)?.tables.year?.headline?.deviation.at;
  const headline = keyFigures(input).find(({ at }) => total && isSameCell(at, total));
  const change = headline && rows.get(headline.key)?.change;
  if (!headline || !change) return texts.plainTitle;
  const value = change.value === "" ? 0 : change.value;
  const { language } = input;
  const style = { unit: headline.unit, sign: "never", language, words } as const;
  const amount = moneyText({ formula: change.formula, value }, style);
  const { name } = choice;
  const is = (operator: "<" | ">"): Formula => binary(change.formula, operator, number(0));
  const [worse, better, same] = [
    sentence(texts.worse(amount, name)),
    sentence(texts.better(amount, name)),
    sentence(texts.same(name)),
  ];
  const said = value < 0 ? worse : value > 0 ? better : same;
  const bySign = call(
    "IF",
    is("<"),
    worse.formula,
    call("IF", is(">"), better.formula, same.formula),
  );
  return {
    formula: call("IF", call("ISNUMBER", change.formula), bySign, text(texts.plainTitle)),
    value: change.value === "" ? texts.plainTitle : said.value,
  };
}

function isSameCell(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
