import { cases } from "./cases";
import { cli } from "./cli";
import { errors } from "./errors";
import { findings } from "./findings";
import { pane } from "./pane";
import { sheets } from "./sheets/sheets";

export const sv = { findings, sheets, errors, cli, pane, cases };
