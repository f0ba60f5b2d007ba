import type { SheetTexts } from "../../sheets/sheets";
import { checks } from "./checks";
import { history } from "./history";
import { monthly } from "./monthly";
import { settings } from "./settings";
import { statement } from "./statement";
import { summary } from "./summary";
import { words } from "./words";

export const sheets: SheetTexts = {
  words,
  summary,
  monthly,
  statement,
  checks,
  history,
  settings,
};
