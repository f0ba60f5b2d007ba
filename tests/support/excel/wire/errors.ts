/** Excel's own messages, as Microsoft documents them for the codes that the test host uses. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotAvailable: "The requested API is not available.",
  ApiNotFound: "The API you are trying to use could not be found.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit:
    "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table or merged cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  ServiceNotAvailable: "The service is unavailable.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** An action that Excel refuses. `detail` says why in our words: Excel itself would not. */
export class ExcelRefusal extends Error {
  readonly code: ExcelErrorCode;

  constructor(code: ExcelErrorCode, detail?: string) {
    super(detail ? `${MESSAGES[code]} (${detail})` : MESSAGES[code]);
    this.name = "ExcelRefusal";
    this.code = code;
  }
}

/** The product used a part of Excel that the test host lacks: the host must learn it, or the product do without. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled by the Excel test host: ${what}`);
    this.name = "NotModelled";
  }
}

export function messageOf(code: ExcelErrorCode): string {
  return MESSAGES[code];
}

export function refuseArgument(detail: string): never {
  throw new ExcelRefusal("InvalidArgument", detail);
}

export function refuseMissing(detail: string): never {
  throw new ExcelRefusal("ItemNotFound", detail);
}
