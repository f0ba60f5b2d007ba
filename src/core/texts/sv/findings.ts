import type { FindingTexts } from "../findings";

export const findings: FindingTexts = {};
