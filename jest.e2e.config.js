const config = require("./jest.config.js");

/** The tests that drive the built pages in a browser: `npm run test:e2e`. */
module.exports = {
  ...config,
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/tests/e2e/support/office-js.ts",
  maxWorkers: 2,
};
