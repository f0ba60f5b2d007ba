import { describe, expect, it } from "@jest/globals";
import { parseMonth, parseYear } from "../../../src/ingest/cells/month";

describe("parseMonth", () => {
  it.each([
    ["Jan", 1, null],
    ["Januari", 1, null],
    ["jan.", 1, null],
    ["Mars", 3, null],
    ["Sept", 9, null],
    ["October", 10, null],
    ["2020-08", 8, 2020],
    ["2020M08", 8, 2020],
    ["202008", 8, 2020],
    ["08/2020", 8, 2020],
    ["aug-20", 8, 2020],
    ["aug 2020", 8, 2020],
    ["Aug. 2020", 8, 2020],
    ["2020 augusti", 8, 2020],
    ["31 augusti 2020", 8, 2020],
    ["per den 31 augusti 2020", 8, 2020],
    ["2020-08-31", 8, 2020],
    ["2020-08-01", 8, 2020],
  ])("reads %j", (text, number, year) => {
    expect(parseMonth(text)).toEqual({ number, year });
  });

  it.each([
    "Marsch",
    "2020",
    "2020-13",
    "2020-08-15",
    "8823",
    "Summa",
    "Majblomman",
    "jan-aug 2020",
    "",
  ])("takes %j for no month", (text) => {
    expect(parseMonth(text)).toBeNull();
  });
});

describe("parseYear", () => {
  it.each([
    ["2020", 2020],
    ["År 2020", 2020],
    ["2020*", 2020],
    ["2020 (prel.)", 2020],
  ])("reads %j", (text, year) => {
    expect(parseYear(text)).toBe(year);
  });

  it.each(["3011", "1 990", "2018 2019", "2018–2019", "Budget 2020"])(
    "takes %j for none",
    (text) => {
      expect(parseYear(text)).toBeNull();
    },
  );
});
