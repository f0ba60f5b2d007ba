import { BLUE, GOLD, rect, svg, WHITE } from "./shapes";

type Point = readonly [x: number, y: number];

/** Where the arrow starts and where its head sits, in degrees clockwise from the right. */
const START = 15;
const END = 285;

/** The button Uppdatera: an arrow going round, its head in gold, on the tile of the mark. */
export function refreshSvg(size: number): string {
  const unit = size / 16;
  const radius = 4.25 * unit;
  const head = [
    onCircle(size, END, radius - 2.75 * unit),
    onCircle(size, END, radius + 2.75 * unit),
    ahead(onCircle(size, END, radius), END, 4 * unit),
  ];
  const from = text(onCircle(size, START, radius));
  const to = text(onCircle(size, END + 4, radius));
  return svg(size, [
    rect({ x: 0, y: 0, width: size, height: size }, BLUE, 3 * unit),
    `<path d="M${from} A${radius} ${radius} 0 1 1 ${to}" fill="none" stroke="${WHITE}" stroke-width="${1.9 * unit}"/>`,
    `<polygon points="${head.map(text).join(" ")}" fill="${GOLD}"/>`,
  ]);
}

function onCircle(size: number, degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180;
  // A little low, so that the head has room above.
  return [size / 2 + radius * Math.cos(angle), size * 0.53 + radius * Math.sin(angle)];
}

/** A point further on in the direction in which the arrow moves. */
function ahead([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x - distance * Math.sin(angle), y + distance * Math.cos(angle)];
}

function text([x, y]: Point): string {
  return `${x.toFixed(3)},${y.toFixed(3)}`;
}
