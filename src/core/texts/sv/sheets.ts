import type { SheetTexts } from "../sheets";

export const sheets: SheetTexts = {};
