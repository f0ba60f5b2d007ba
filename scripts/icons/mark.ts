import { BLUE, GOLD, rect, svg, WHITE } from "./shapes";

/**
 * The product's mark: a T whose bar is the three tertials of a year, the last one in gold. Drawn anew for each size on
 * whole pixels, so that edges are sharp also at 16.
 */
export function markSvg(size: number): string {
  const unit = size / 16;
  const gap = Math.max(1, Math.round(0.75 * unit));
  const block = Math.round(3 * unit);
  const height = Math.round(2.75 * unit);
  const stem = Math.round(5.25 * unit);
  const left = Math.round((size - 3 * block - 2 * gap) / 2);
  const top = Math.round((size - height - gap - stem) / 2);
  const bar = (index: number, fill: string): string =>
    rect({ x: left + index * (block + gap), y: top, width: block, height }, fill);
  const stemArea = { x: left + block + gap, y: top + height + gap, width: block, height: stem };
  return svg(size, [
    rect({ x: 0, y: 0, width: size, height: size }, BLUE, 3 * unit),
    bar(0, WHITE),
    bar(1, WHITE),
    bar(2, GOLD),
    rect(stemArea, WHITE),
  ]);
}
