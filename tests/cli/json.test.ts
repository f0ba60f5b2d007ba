import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { commandLine } from "../../src/cli/command-line";

const ROOT = path.resolve(__dirname, "../..");
const schema: unknown = JSON.parse(
  readFileSync(path.join(ROOT, "docs/result.schema.json"), "utf8"),
);
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

describe("JSON on standard output", () => {
  it.each(["inspect", "check"])("of %s follows the schema", async (command) => {
    let out = "";
    const code = await commandLine(
      [command, path.join(ROOT, "samples/linkoping-2020.xlsx"), "--json", "-"],
      {
        out: (text) => (out += text),
        err: (text) => {
          throw new Error(text);
        },
        progress: null,
      },
    );
    const result: unknown = JSON.parse(out);
    validate(result);
    expect(validate.errors).toBeNull();
    // The published investments hold an error, which check tells by its exit code.
    expect(code).toBe(command === "check" ? 1 : 0);
    expect(result).toMatchObject({ version: 1, month: "2020-08" });
  });
});
