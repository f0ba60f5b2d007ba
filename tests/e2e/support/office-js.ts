import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import webpack from "webpack";

const FOLDER = resolve(__dirname, "../../../out/e2e");
/** What the page gets instead of Microsoft's office.js. */
export const OFFICE_JS = join(FOLDER, "office.js");
const CONNECTOR = "connector.js";
const LIBRARY = "dist/excel-web-16.00.debug.js";

/**
 * Makes OFFICE_JS: the same Excel client library as Microsoft's, with its requests going to the test process. The page
 * itself is the one that is shipped. Jest runs this once, before all tests.
 */
export default async function makeOfficeJs(): Promise<void> {
  await bundleConnector();
  const library = dirname(require.resolve("@microsoft/office-js/package.json"));
  const parts = [join(library, LIBRARY), join(FOLDER, CONNECTOR)];
  writeFileSync(OFFICE_JS, parts.map((part) => readFileSync(part, "utf8")).join("\n"));
}

function bundleConnector(): Promise<void> {
  const compiler = webpack({
    mode: "production",
    entry: join(__dirname, "in-page/office-js.ts"),
    output: { path: FOLDER, filename: CONNECTOR },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      ],
    },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() === true ? new Error(stats.toString()) : null);
      if (problem === null) done();
      else fail(problem);
    });
  });
}
