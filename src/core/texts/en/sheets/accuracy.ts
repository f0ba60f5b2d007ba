import type { AccuracyTexts } from "../../sheets/accuracy";

export const accuracy: AccuracyTexts = { heading: "" };
