import type { ErrorReason } from "../../core/texts/errors";
import { HostError } from "../host-error";

/** What Excel refuses, or what the host refuses to do to a workbook. */
export class ExcelError<Reason extends ErrorReason = ErrorReason> extends HostError<Reason> {
  override readonly name = "ExcelError";
}

/** True for the answer that a request, or what it asks for, is larger than Excel carries. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof ExcelError && error.reason === "excel-too-large";
}

/** True for an action that Excel does not allow, without saying why. */
export function isDenied(error: unknown): error is ExcelError {
  return error instanceof ExcelError && error.reason === "excel-denied";
}
