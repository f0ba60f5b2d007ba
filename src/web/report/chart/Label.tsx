import type { ReactElement } from "react";
import { LABEL_LOOK } from "../../../plan/chart-look";
import type { ColourRole } from "../../../plan/colour";
import { colour } from "../cell-styles";

/** A text in a chart. */
export function Label({
  x,
  y,
  anchor,
  role,
  text,
  isBold = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly role: ColourRole;
  readonly text: string;
  readonly isBold?: boolean;
}): ReactElement | null {
  if (text === "") return null;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={colour(role)}
      fontSize={LABEL_LOOK.size}
      fontWeight={isBold ? 600 : 400}
    >
      {text}
    </text>
  );
}
