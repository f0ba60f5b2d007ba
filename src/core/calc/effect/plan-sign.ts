import type { ActionPlan } from "../../model/action-plan";
import { numberOf } from "../../model/datum";

/**
 * What turns a plan's amounts into + for better: −1 where minus is a lower cost, which plans usually print. 1 where two
 * measures or more have amounts and all are positive: such a plan prints savings, not dearer measures.
 */
export function betterSign({ measures }: Pick<ActionPlan, "measures">): 1 | -1 {
  const amounts = measures.map(({ effects }) =>
    effects.flatMap((effect) => numberOf(effect) ?? []),
  );
  const told = amounts.filter((row) => row.some((amount) => amount !== 0));
  return told.length > 1 && told.flat().every((amount) => amount >= 0) ? 1 : -1;
}
