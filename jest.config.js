/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  // Jest leaves one core idle by default: half of a machine with two.
  maxWorkers: "100%",
  // Whole refreshes on a busy machine; no test measures time.
  testTimeout: 60_000,
  setupFiles: ["<rootDir>/tests/support/generated-cases.ts"],
  roots: ["<rootDir>/tests"],
  // These need LibreOffice or a browser: jest.libreoffice.config.js, jest.e2e.config.js.
  testPathIgnorePatterns: ["/node_modules/", "/tests/recalculation/", "/tests/e2e/"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/|d3-|internmap/)"],
  transform: {
    "^.+\\.tsx?$|(@ironcalc/wasm|d3-[a-z-]+|internmap)/.+\\.m?js$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
