import type { FindingCode } from "../model/finding";

/** The values a finding's sentence is built from; each code documents the names it uses in the Swedish catalogue. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/** One sentence per code: what, where, what to do. */
export type FindingTexts = Readonly<Record<FindingCode, (args: FindingArgs) => string>>;
