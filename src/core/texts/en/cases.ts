import type { CaseTexts } from "../cases";

export const cases: CaseTexts = {
  title: {
    households: "Households with financial assistance",
    "average-cost": "Average cost per household",
    cost: "Financial assistance paid",
    "temporary-housing-cost": "Cost of temporary housing",
    "temporary-housing-households": "Households in temporary housing",
    "long-term-households": "Households with long-term assistance",
    "newcomer-households": "Newcomer households",
    "quota-refugee-households": "Households with quota refugees",
    "newcomer-cost": "Paid to newcomer households",
  },
  paidInTemporaryHousing: "Paid to households in temporary housing",
};
