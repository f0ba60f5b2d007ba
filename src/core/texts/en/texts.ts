import type { Texts } from "../texts";
import { cli } from "./cli";
import { errors } from "./errors";
import { findings } from "./findings";
import { sheets } from "./sheets/sheets";

export const en: Texts = { findings, sheets, errors, cli };
