import type { Area } from "../state/area";
import type { RangeState, SheetState } from "../state/book";
import type { HostObject } from "./class-model";

export function rangeObject(sheet: SheetState, area: Area): HostObject {
  const self: RangeState = { sheet, area, reference: null };
  return { className: "Range", self };
}

export function rangeOrNull(sheet: SheetState, area: Area | null): HostObject | null {
  return area && rangeObject(sheet, area);
}
