import type { HostObject } from "../classes/class-model";
import type { RangeState } from "../state/book";

/** The state of an object of class Range: `rangeObject` in classes/range-object.ts makes no others. */
export function rangeOf(object: HostObject): RangeState {
  return object.self as RangeState;
}
