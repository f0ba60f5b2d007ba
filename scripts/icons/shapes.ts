/** The accent of the sheets, and gold for what is current. */
export const BLUE = "#0F6CBD";
export const WHITE = "#FFFFFF";
export const GOLD = "#FFC83D";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect({ x, y, width, height }: Area, fill: string, rounding = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rounding}" fill="${fill}"/>`;
}

/** A square picture of `size` pixels. */
export function svg(size: number, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${shapes.join("")}</svg>`;
}
