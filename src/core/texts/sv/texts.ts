import { cases } from "./cases";
import { errors } from "./errors";
import { findings } from "./findings";
import { imports } from "./import";
import { pane } from "./pane";
import { questions } from "./questions";
import { review } from "./review";
import { sheets } from "./sheets/sheets";
import { templates } from "./templates";
import { web } from "./web";

export const sv = {
  findings,
  sheets,
  errors,
  pane,
  imports,
  questions,
  review,
  templates,
  cases,
  web,
};
