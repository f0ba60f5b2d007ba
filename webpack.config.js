const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The guide as pages beside the pane, so that `?` opens them without any other server. */
const guide = [
  {
    from: "docs/handbok/*.md",
    to: "help/[name].html",
    transform: async (markdown, file) => {
      const { guidePage } = await import("./scripts/guide/render.mjs");
      return guidePage(markdown.toString("utf8"), path.basename(file, ".md"));
    },
  },
  { from: "docs/pictures", to: "help/pictures" },
  { from: "scripts/guide/guide.css", to: "help" },
];

/** The command line for Node: `tertial.js`, run by `npm run tertial`, starts `cli.js` from its compiled code. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  node: { __dirname: false },
  entry: { tertial: "./src/cli/launch.ts", cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
};

/** Where the manifest in the repository says that the pane is. */
const DEVELOPMENT_PORT = 3000;
const DEVELOPMENT_URL = `https://localhost:${DEVELOPMENT_PORT}`;

/** The add-in: static files for any https host. `TERTIAL_URL` is the address of the folder they will lie in. */
async function taskpane({ WEBPACK_SERVE: isServing = false }, argv) {
  const { mode = "production", configName = [] } = argv;
  const url = (process.env.TERTIAL_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");
  if (!url.startsWith("https://")) throw new Error(`TERTIAL_URL must be https: ${url}`);
  return {
    ...page("taskpane", "./src/taskpane/main.tsx", mode),
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/taskpane/start.css" },
          ...guide,
          {
            from: "manifest.xml",
            transform: (manifest) => manifest.toString("utf8").replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
    // Webpack asks for every configuration, also when it serves another one, which needs no certificates.
    ...(isServing && configName.includes("taskpane") && { devServer: await officeServer() }),
  };
}

/** The page without Excel: static files for any host, also a folder that is opened with `npm run web`. */
function web({ WEBPACK_SERVE: isServing = false }, { mode = "production" }) {
  const common = page("web", "./src/web/page.tsx", mode);
  return {
    ...common,
    // The page fetches the worker's script as text, so it must know its name.
    entry: {
      ...common.entry,
      worker: { import: "./src/web/worker/worker.ts", filename: "worker.js" },
    },
    module: { rules: [typescript, { test: /\.xlsx$/, type: "asset/resource" }] },
    output: { ...common.output, assetModuleFilename: "[name].[contenthash][ext]" },
    plugins: [
      new HtmlWebpackPlugin({ template: "./src/web/index.html", chunks: ["web"] }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-{32,128}.png", to: "assets/[name][ext]" },
          { from: "src/web/app.webmanifest" },
          { from: "src/taskpane/start.css" },
          ...guide,
        ],
      }),
    ],
    ...(isServing && { devServer: { ...SERVER, port: DEVELOPMENT_PORT + 1, open: true } }),
  };
}

/** What the pages have in common: TypeScript into a folder of static files under dist. */
function page(name, entry, mode) {
  return {
    name,
    mode,
    target: ["web", "es2022"],
    entry: { [name]: entry },
    output: {
      path: path.resolve(__dirname, "dist", name),
      filename: "[name].[contenthash].js",
      clean: true,
    },
    // No code in strings: the page's Content-Security-Policy forbids eval.
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    performance: { maxEntrypointSize: 1_200_000, maxAssetSize: 1_200_000 },
  };
}

/** No reloading, for its connection is not in the Content-Security-Policy. */
const SERVER = { hot: false, client: false };

/** With certificates that Office trusts. */
async function officeServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return { ...SERVER, port: DEVELOPMENT_PORT, server: { type: "https", options } };
}

module.exports = [cli, taskpane, web];
