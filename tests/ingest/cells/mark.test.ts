import { describe, expect, it } from "@jest/globals";
import { parseMark } from "../../../src/ingest/cells/mark";

describe("parseMark", () => {
  it.each([
    ["-", "none"],
    ["–", "none"],
    ["−", "none"],
    ["-/-", "none"],
    ["–²", "none"],
    ["..", "missing"],
    ["…", "missing"],
    ["X", "lag"],
    ["x", "lag"],
    ["X2", "lag"],
    ["X²", "lag"],
    ["X 2)", "lag"],
    ["X*", "lag"],
    ["I.U.", "no-data"],
    ["I. U.", "no-data"],
    ["1.U", "no-data"],
    ["Saknas", "no-data"],
    ["Uppgift saknas", "no-data"],
    ["Nytt mått", "new-measure"],
  ])("reads %j as %s", (text, mark) => {
    expect(parseMark(text)).toBe(mark);
  });

  it.each(["0", "-1", "Ska minska", "Nämnden", "1,7/6,3", "x-faktor"])(
    "takes %j for none",
    (text) => {
      expect(parseMark(text)).toBeNull();
    },
  );
});
