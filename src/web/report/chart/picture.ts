import { TITLE_LOOK } from "../../../plan/chart-look";
import { colour } from "../cell-styles";

const SVG = "http://www.w3.org/2000/svg";
/** Pixels of a picture to a point of the chart: sharp on paper. */
const SCALE = 4;
const TITLE_HEIGHT = 20;
const FONT = "Calibri, Carlito, sans-serif";

/** A drawn chart with its title over it as a PNG picture, on white. */
export async function chartPicture(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const size = { width, height: height + TITLE_HEIGHT };
  const address = URL.createObjectURL(
    new Blob([titled(drawing, title, size)], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = size.width * SCALE;
    canvas.height = size.height * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function titled(
  drawing: SVGSVGElement,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const make = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const picture = make("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width: width * SCALE,
    height: height * SCALE,
    "font-family": FONT,
  });
  const fill = colour(TITLE_LOOK.colour);
  const heading = make("text", { x: 4, y: 13, "font-size": 11, "font-weight": 600, fill });
  heading.textContent = title;
  const chart = drawing.cloneNode(true) as SVGSVGElement;
  chart.removeAttribute("class");
  for (const [key, value] of Object.entries({
    y: TITLE_HEIGHT,
    width,
    height: height - TITLE_HEIGHT,
  }))
    chart.setAttribute(key, String(value));
  picture.append(make("rect", { width, height, fill: colour("white") }), heading, chart);
  return new XMLSerializer().serializeToString(picture);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the chart gives no picture"));
      else resolve(blob);
    }, "image/png");
  });
}
