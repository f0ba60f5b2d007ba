const config = require("./jest.config.js");

/** The tests that start LibreOffice: `npm run test:libreoffice`. */
module.exports = {
  ...config,
  roots: ["<rootDir>/tests/recalculation"],
  testPathIgnorePatterns: [],
};
