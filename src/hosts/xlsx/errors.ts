import type { ErrorArgs, ErrorReason, ErrorTexts } from "../../core/texts/errors";

/** A workbook file that cannot be read or written. The user's sentence is `sentence(textsFor(language).errors)`. */
export class BookError<Reason extends ErrorReason = ErrorReason> extends Error {
  override readonly name = "BookError";
  readonly reason: Reason;
  readonly args: ErrorArgs[Reason];

  constructor(reason: Reason, args: ErrorArgs[Reason], options?: ErrorOptions) {
    super(`${reason} ${JSON.stringify(args)}`, options);
    this.reason = reason;
    this.args = args;
  }

  sentence(texts: ErrorTexts): string {
    return texts[this.reason](this.args);
  }
}
