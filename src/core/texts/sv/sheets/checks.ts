import type { ChecksTexts } from "../../sheets/checks";

export const checks: ChecksTexts = {};
