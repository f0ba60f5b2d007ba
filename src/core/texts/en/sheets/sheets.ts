import type { SheetTexts } from "../../sheets/sheets";
import { checks } from "./checks";
import { history } from "./history";
import { indicators } from "./indicators";
import { monthly } from "./monthly";
import { settings } from "./settings";
import { statement } from "./statement";
import { summary } from "./summary";
import { volumes } from "./volumes";
import { words } from "./words";

export const sheets: SheetTexts = {
  words,
  summary,
  monthly,
  statement,
  indicators,
  volumes,
  checks,
  history,
  settings,
};
