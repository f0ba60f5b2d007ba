import type { ErrorArgs, ErrorReason, ErrorTexts } from "../core/texts/errors";

/** Why a host cannot read or write a workbook. The user's sentence is `sentence(textsFor(language).errors)`. */
export class HostError<Reason extends ErrorReason = ErrorReason> extends Error {
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
