import { cli } from "./cli";
import { errors } from "./errors";
import { findings } from "./findings";
import { sheets } from "./sheets/sheets";

export const sv = { findings, sheets, errors, cli };
