import type { MonthlyTexts } from "../../sheets/monthly";

export const monthly: MonthlyTexts = {};
