import type { SummaryTexts } from "../../sheets/summary";

export const summary: SummaryTexts = {};
