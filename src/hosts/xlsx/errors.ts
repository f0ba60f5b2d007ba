import type { ErrorReason } from "../../core/texts/errors";
import { HostError } from "../host-error";

/** A workbook file that cannot be read or written. */
export class BookError<Reason extends ErrorReason = ErrorReason> extends HostError<Reason> {
  override readonly name = "BookError";
}
