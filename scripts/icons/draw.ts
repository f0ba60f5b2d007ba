import { writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { markSvg } from "./mark";
import { refreshSvg } from "./refresh";

const ASSETS = path.resolve(__dirname, "../../assets");

/** Office wants 16, 32 and 80 for the ribbon, 32 to 128 for the lists of add-ins. */
const PICTURES = [
  { name: "icon", sizes: [16, 32, 64, 80, 128], draw: markSvg },
  { name: "refresh", sizes: [16, 32, 80], draw: refreshSvg },
];

for (const { name, sizes, draw } of PICTURES) {
  for (const size of sizes) {
    writeFileSync(path.join(ASSETS, `${name}-${size}.png`), new Resvg(draw(size)).render().asPng());
  }
}
