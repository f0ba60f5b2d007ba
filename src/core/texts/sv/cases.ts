import type { CaseTexts } from "../cases";

export const cases: CaseTexts = {
  title: {
    households: "Hushåll med ekonomiskt bistånd",
    "average-cost": "Snittkostnad per hushåll",
    cost: "Utbetalt ekonomiskt bistånd",
    "temporary-housing-cost": "Kostnad för tillfälligt boende",
    "temporary-housing-households": "Hushåll i tillfälligt boende",
    "long-term-households": "Hushåll med långvarigt bistånd",
    "newcomer-households": "Nyanlända hushåll",
    "quota-refugee-households": "Hushåll med kvotflyktingar",
    "newcomer-cost": "Utbetalt till nyanlända hushåll",
  },
  paidInTemporaryHousing: "Utbetalt till hushåll i tillfälligt boende",
};
