import { describe, expect, it } from "@jest/globals";
import { kindOfFormat } from "../../../../src/hosts/xlsx/read/number-format";
import { CellKind } from "../../../../src/ingest/grid";

const { number, date, percent } = CellKind;

describe("the kind of a number format", () => {
  it.each([
    [0, number],
    [2, number],
    [4, number],
    [9, percent],
    [10, percent],
    [11, number],
    [13, number],
    [14, date],
    [17, date],
    [22, date],
    [37, number],
    [44, number],
    [45, date],
    [47, date],
    [49, number],
  ])("of built-in %p is %p", (id, kind) => {
    expect(kindOfFormat(id, null)).toBe(kind);
  });

  it.each([
    ["General", number],
    ["# ##0", number],
    ["#,##0.00;[Red]-#,##0.00", number],
    ['0.0" mnkr"', number],
    ["0.0 mnkr", number],
    ['"dygn" 0', number],
    ["0\\d", number],
    ["_-* #,##0.00\\ _k_r_-;\\-* #,##0.00\\ _k_r_-", number],
    ["[$kr-41D] #,##0", number],
    ["[Magenta]0", number],
    ["0.00E+00", number],
    ["@", number],
    ["0%", percent],
    ["[Red]0.0%;-0.0%", percent],
    ['0" %"', number],
    ["yyyy-mm-dd", date],
    ["yyyy\\-mm\\-dd;@", date],
    ["[$-41D]mmm-yy;@", date],
    ["MMMM", date],
    ["[h]:mm", date],
    ["[ss]", date],
    ["mm:ss.0", date],
    ["h:mm AM/PM", date],
    ["[<1]hh:mm;yyyy", date],
  ])("%p is %p", (code, kind) => {
    expect(kindOfFormat(164, code)).toBe(kind);
  });
});
