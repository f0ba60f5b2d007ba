import type { TableKind } from "../../core/model/recognised";
import { TEMPLATE_KEYS, type TemplateKey } from "../../core/texts/templates";

/** The tables that each template is for. */
const KINDS: Readonly<Record<TemplateKey, readonly TableKind[]>> = {
  monthly: ["monthly-series", "case-export"],
  statement: ["statement"],
  vintages: ["vintages"],
  actions: ["action-plan"],
  indicators: ["indicators"],
  goals: ["goals"],
  volumes: ["volumes"],
  staff: ["staffing"],
  investments: ["investments"],
};

/** The templates for kinds of tables that are not there. */
export function templatesBeside(kinds: ReadonlySet<TableKind>): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => !KINDS[key].some((kind) => kinds.has(kind)));
}
