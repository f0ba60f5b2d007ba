import type { SheetKey } from "../plan/model";

/** The pages of the guide (docs/handbok), which lie beside the pane as help/<page>.html. */
const SHEET_PAGES: Readonly<Record<SheetKey, string>> = {
  summary: "sammanfattning",
  monthly: "manadsserier",
  statement: "driftsammandrag",
  forecast: "prognos",
  accuracy: "prognossakerhet",
  actions: "atgardsplan",
  depth: "fordjupning",
  indicators: "indikatorer",
  volumes: "volymer",
  investments: "investeringar",
  revisions: "revideringar",
  versions: "versioner",
  checks: "kontroller",
  history: "historik",
  settings: "installningar",
};

/** Parts of the pane that have a page of their own, and the first page for the rest. */
const PANE_PAGES = {
  findings: "kontroller",
  tables: "underlag",
  sheets: "index",
  review: "granska",
  paste: "klistra-in",
} as const;
export type PanePart = keyof typeof PANE_PAGES;

export const GUIDE = addressOf("index");

export function sheetGuide(key: SheetKey): string {
  return addressOf(SHEET_PAGES[key]);
}

export function paneGuide(part: PanePart): string {
  return addressOf(PANE_PAGES[part]);
}

function addressOf(page: string): string {
  return `help/${page}.html`;
}
