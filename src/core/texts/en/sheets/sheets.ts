import type { SheetTexts } from "../../sheets/sheets";
import { actions } from "./actions";
import { depth } from "./depth";
import { analysis } from "./analysis";
import { checks } from "./checks";
import { history } from "./history";
import { indicators } from "./indicators";
import { investments } from "./investments";
import { monthly } from "./monthly";
import { revisions } from "./revisions";
import { settings } from "./settings";
import { accuracy } from "./accuracy";
import { forecast } from "./forecast";
import { statement } from "./statement";
import { summary } from "./summary";
import { versions } from "./versions";
import { volumes } from "./volumes";
import { words } from "./words";

export const sheets: SheetTexts = {
  words,
  summary,
  analysis,
  monthly,
  statement,
  forecast,
  accuracy,
  actions,
  depth,
  indicators,
  volumes,
  investments,
  revisions,
  versions,
  checks,
  history,
  settings,
};
