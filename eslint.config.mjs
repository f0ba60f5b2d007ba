import js from "@eslint/js";
import tseslint from "typescript-eslint";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { LAYERS } from "./layers.mjs";

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./${layer}`,
  from: "./src",
  except: [layer, ...allowed].map((path) => `./${path.replace(/^src\//, "")}`),
  message: `${layer} may import only: ${allowed.join(", ") || "nothing of the project"}.`,
}));

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "out", "tests/fixtures"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
        { selector: "ExportAllDeclaration", message: "Import from the file that defines it." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**", "src/taskpane/**", "src/ribbon/**", "src/web/page.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Time comes in as an argument." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Results must be repeatable." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: { "import-x/no-restricted-paths": ["error", { zones }] },
  },
  { files: ["src/{taskpane,web}/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  { files: ["**/*.{js,mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
);
