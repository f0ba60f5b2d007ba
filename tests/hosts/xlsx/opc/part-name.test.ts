import { describe, expect, it } from "@jest/globals";
import {
  partKey,
  relationshipsPartName,
  resolveTarget,
} from "../../../../src/hosts/xlsx/opc/part-name";

describe("part names", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../drawings/drawing1.xml", "xl/drawings/drawing1.xml"],
    ["xl/worksheets/sheet1.xml", "./x.xml#A1", "xl/worksheets/x.xml"],
    ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "../../../x.xml", "x.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
  ])("from %p the target %p is %p", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it("keep relationships beside their source", () => {
    expect(relationshipsPartName("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsPartName("")).toBe("_rels/.rels");
  });

  it("are the same in any case, with or without the leading slash", () => {
    expect(partKey("/XL/Workbook.xml")).toBe(partKey("xl\\workbook.xml"));
  });
});
