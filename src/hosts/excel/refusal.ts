import { ExcelError } from "./errors";

/** The code of an error of the Office client library, null for any other error. */
export function excelCode(error: unknown): string | null {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : null;
}

/** The error that says in the user's words what an answer of Excel means; errors that are not Excel's stay as they are. */
export function toExcelError(error: unknown): Error {
  const code = excelCode(error);
  if (error instanceof ExcelError) return error;
  const options = { cause: error };
  switch (code) {
    case null:
      return error instanceof Error ? error : new Error(String(error), options);
    case "InvalidOperationInCellEditMode":
      return new ExcelError("cell-edit", {}, options);
    case "AccessDenied":
      return new ExcelError("excel-denied", {}, options);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
      return new ExcelError("excel-too-large", {}, options);
    default:
      return new ExcelError("excel-failed", { code }, options);
  }
}
