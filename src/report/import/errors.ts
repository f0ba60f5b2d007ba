import type { ImportRefusal, ImportRefusals, ImportTexts } from "../../core/texts/import";

/** An export that cannot be written into the sheet; nothing has been written. */
export class ImportError<Refusal extends ImportRefusal = ImportRefusal> extends Error {
  readonly refusal: Refusal;
  readonly args: ImportRefusals[Refusal];

  constructor(refusal: Refusal, args: ImportRefusals[Refusal]) {
    super(`no import: ${refusal} ${JSON.stringify(args)}`);
    this.name = "ImportError";
    this.refusal = refusal;
    this.args = args;
  }

  sentence({ refusal }: ImportTexts): string {
    return refusal[this.refusal](this.args);
  }
}
