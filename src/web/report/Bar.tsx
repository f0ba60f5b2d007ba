import type { ReactElement } from "react";
import { colour } from "./cell-styles";

const WIDTH = 72;
const HEIGHT = 12;

/** A bar from the middle, to the right for better and to the left for worse. The number stands beside it. */
export function Bar({ share }: { readonly share: number }): ReactElement {
  const middle = WIDTH / 2;
  const length = Math.abs(share) * middle;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden>
      <rect
        x={share < 0 ? middle - length : middle}
        y={1}
        width={length}
        height={HEIGHT - 2}
        fill={colour(share < 0 ? "bad" : "good")}
      />
      <line x1={middle} x2={middle} y1={0} y2={HEIGHT} stroke={colour("previous")} />
    </svg>
  );
}
