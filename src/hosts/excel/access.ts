/// <reference types="office-js" />

/** The doors to Excel that the host goes through; Office.js opens them in the add-in. */
export interface ExcelAccess {
  /** `Excel.run`. */
  readonly run: <T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, minimumVersion?: string) => boolean;
}

/** The requirement set that every call of the host is within, but for those behind `isSetSupported`. */
export const API_FLOOR = "1.13";
