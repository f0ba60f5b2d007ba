import type { ErrorTexts } from "../errors";

export const errors: ErrorTexts = {};
