const path = require("node:path");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
};

/** The command line: one file for Node, run by `npm run tertial`. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: path.resolve(__dirname, "dist"), filename: "tertial.js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
};

module.exports = [cli];
