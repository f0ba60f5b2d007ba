import type { TextLook } from "../../../../plan/chart-look";
import { COLOURS } from "../../../../plan/colour";
import { DEFAULT_FONT } from "../../../../plan/style";

export function setText(font: Excel.ChartFont, { size, bold, colour }: TextLook): void {
  font.name = DEFAULT_FONT.name;
  font.size = size;
  font.bold = bold === true;
  font.color = `#${COLOURS[colour]}`;
}
