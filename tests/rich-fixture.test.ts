import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { richBook } from "../scripts/fixtures/rich-book";

describe("the rich workbook", () => {
  it("is what its parts build, byte for byte", () => {
    const committed = readFileSync(join(__dirname, "fixtures/rich/rich.xlsx"));
    expect(committed.equals(richBook())).toBe(true);
  });
});
