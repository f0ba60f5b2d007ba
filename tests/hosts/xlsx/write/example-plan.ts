import type { ReportPlan } from "../../../../src/plan/model";
import { monthlySheet } from "./example-monthly";
import { statementSheet } from "./example-statement";

/** A plan with every kind of thing that sheets can hold, to be written into `smallParts`. */
export const examplePlan: ReportPlan = { sheets: [monthlySheet, statementSheet] };
