import { describe, expect, it } from "@jest/globals";
import { findDelimiter } from "../../../src/hosts/text/delimiter";

describe("what parts the cells", () => {
  it.each([
    ["tabs", "Mått\tJan\tFeb\nHushåll\t1\t2", "\t"],
    ["semicolons beside decimal commas", "Månad;Kostnad\n2020-01;1,5\n2020-02;1,7", ";"],
    ["commas", 'Månad,Mått,Värde\n2020-01,"Hushåll, alla",3192\n2020-02,"Hushåll, alla",3214', ","],
    ["bars", "Månad|Värde\n2020-01|3192\n2020-02|3214", "|"],
    ["what the file says", "sep=;\nMånad;Värde\n2020-01;1", ";"],
    ["under a title", "Hushåll 2020\n\nMånad;Värde\n2020-01;3192\n2020-02;3214\n2020-03;3239", ";"],
  ])("%s", (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it.each([
    ["decimal commas in a line of numbers", "Jan Feb Mars\n2019 8,5 9,1 7,2\n2020 8,6 9,2 7,3"],
    ["commas in sentences", "Under våren, som var kall,\nökade kostnaderna, trots allt, igen."],
    ["cells on lines of their own", "Jan\nFeb\nMars\nHushåll\n2020\n1\n2\n3"],
  ])("nothing: %s", (_, text) => {
    expect(findDelimiter(text)).toBeNull();
  });
});
