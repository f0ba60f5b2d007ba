import type { ErrorReason } from "../../core/texts/errors";
import { HostError } from "../host-error";

/** A text that cannot be read as an export. */
export class TextError<Reason extends ErrorReason = ErrorReason> extends HostError<Reason> {
  override readonly name = "TextError";
}
