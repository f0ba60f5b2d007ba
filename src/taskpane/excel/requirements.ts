/// <reference types="office-js" />
import type { Texts } from "../../core/texts/texts";
import { API_FLOOR } from "../../hosts/excel/access";

/** What Office answered when the pane asked where it is. */
export interface Surroundings {
  readonly host: Office.HostType | null;
  readonly isSetSupported: (name: string, minimumVersion?: string) => boolean;
}

/** Why the pane cannot work here, in a sentence; null when it can. */
export function hindrance({ host, isSetSupported }: Surroundings, texts: Texts): string | null {
  // The enum of Office.js is only there at run time, and only with the library.
  if (String(host) !== "Excel") return texts.pane.start.outsideExcel;
  const isNewEnough =
    isSetSupported("ExcelApi", API_FLOOR) && isSetSupported("SharedRuntime", "1.1");
  return isNewEnough ? null : texts.errors["excel-too-old"]({});
}
