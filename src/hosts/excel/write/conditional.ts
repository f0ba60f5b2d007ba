import { barLimit } from "../../../plan/bar-limit";
import { COLOURS } from "../../../plan/colour";
import type { ConditionalFormat, SheetPlan } from "../../../plan/model";
import { rangeAt } from "../area";
import { type Operation, operation } from "./operation";

/** Colours by sign and bars on one scale. */
export function conditionalOperations(plan: SheetPlan): readonly Operation[] {
  return plan.conditionalFormats.map((format) =>
    operation(({ sheet }) => {
      const { conditionalFormats } = rangeAt(sheet, format.range);
      if (format.kind === "sign") addSigns(conditionalFormats);
      else addBar(conditionalFormats, format);
    }, RULE_BYTES),
  );
}

const RULE_BYTES = 3000;

/** Excel ranks every text above every number, so "greater than zero" would colour texts too. */
function addSigns(formats: Excel.ConditionalFormatCollection): void {
  const good = formats.add("CellValue").cellValue;
  good.format.font.color = `#${COLOURS.good}`;
  good.rule = { operator: "Between", formula1: LEAST_NUMBER, formula2: GREATEST_NUMBER };
  const bad = formats.add("CellValue").cellValue;
  bad.format.font.color = `#${COLOURS.bad}`;
  bad.rule = { operator: "LessThan", formula1: "0" };
}

/** The smallest and largest positive numbers that Excel holds in a cell. */
const LEAST_NUMBER = "2.2251E-308";
const GREATEST_NUMBER = "9.99E+307";

function addBar(
  formats: Excel.ConditionalFormatCollection,
  format: Extract<ConditionalFormat, { kind: "bar" }>,
): void {
  const limit = barLimit(format);
  const bar = formats.add("DataBar").dataBar;
  bar.showDataBarOnly = true;
  bar.lowerBoundRule = { type: "Number", formula: String(-limit) };
  bar.upperBoundRule = { type: "Number", formula: String(limit) };
  bar.axisFormat = "CellMidPoint";
  bar.axisColor = `#${COLOURS.ink}`;
  bar.positiveFormat.fillColor = `#${COLOURS.good}`;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = false;
  bar.negativeFormat.fillColor = `#${COLOURS.bad}`;
}
