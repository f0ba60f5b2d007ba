/** Which layer may import which. ESLint enforces it file by file and tests/architecture.test.ts over the whole graph. */
export const LAYERS = {
  "src/core": [],
  "src/ingest": ["src/core"],
  "src/plan": ["src/core"],
  "src/report": ["src/core", "src/ingest", "src/plan", "src/hosts/host.ts"],
  "src/hosts/xlsx": [
    "src/core/model",
    "src/core/texts",
    "src/ingest/grid.ts",
    "src/ingest/number-format.ts",
    "src/plan",
    "src/hosts/host.ts",
    "src/hosts/host-error.ts",
  ],
  "src/hosts/excel": [
    "src/core/model",
    "src/core/texts",
    "src/ingest/grid.ts",
    "src/ingest/number-format.ts",
    "src/plan",
    "src/hosts/host.ts",
    "src/hosts/host-error.ts",
  ],
  "src/ribbon": [],
  "src/taskpane": [
    "src/core",
    "src/plan/ref.ts",
    "src/report",
    "src/hosts/host.ts",
    "src/hosts/excel",
    "src/ribbon",
  ],
};
