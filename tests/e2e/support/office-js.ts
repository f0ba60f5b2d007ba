import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../../..");
const OUTPUT = { path: join(ROOT, "out/e2e"), filename: "office.js" };
const LIBRARY = "dist/excel-web-16.00.debug.js";

/**
 * What the page gets instead of Microsoft's office.js: the same Excel client library, with its requests going to the test
 * process. The page itself is the one that is shipped.
 */
export async function buildOfficeJs(): Promise<string> {
  await runWebpack();
  const library = dirname(require.resolve("@microsoft/office-js/package.json"));
  const connector = readFileSync(join(OUTPUT.path, OUTPUT.filename), "utf8");
  return `${readFileSync(join(library, LIBRARY), "utf8")}\n${connector}`;
}

function runWebpack(): Promise<void> {
  const compiler = webpack({
    mode: "production",
    entry: join(__dirname, "in-page/office-js.ts"),
    output: OUTPUT,
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
