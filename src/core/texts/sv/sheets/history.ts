import type { HistoryTexts } from "../../sheets/history";

export const history: HistoryTexts = {};
