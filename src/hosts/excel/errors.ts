import type { ErrorArgs, ErrorReason, ErrorTexts } from "../../core/texts/errors";

/** What Excel refuses, or what the host refuses to do to a workbook. The user's sentence is `sentence(textsFor(language).errors)`. */
export class ExcelError<Reason extends ErrorReason = ErrorReason> extends Error {
  override readonly name = "ExcelError";
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

/** True for the answer that a request, or what it asks for, is larger than Excel carries. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof ExcelError && error.reason === "excel-too-large";
}

/** True for an action that Excel does not allow, without saying why. */
export function isDenied(error: unknown): error is ExcelError {
  return error instanceof ExcelError && error.reason === "excel-denied";
}
