import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../../src/hosts/xlsx/host";
import { readZip } from "../../../../src/hosts/xlsx/zip/read";
import { packageFaults } from "../../../support/xlsx/package-faults";
import { partsOf, partText } from "../../../support/xlsx/parts";
import { workbookFaults } from "../../../support/xlsx/workbook-faults";
import { fixture } from "../../../support/refreshed";
import { applied, changedParts, edited, planWith, replaceIn, smallBook } from "./apply-kit";
import { monthlySheet, MONTHLY } from "./example-monthly";
import { examplePlan } from "./example-plan";
import { STATEMENT } from "./example-statement";

/** The parts of any book that a refresh adds to. */
const EDITED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];

describe("applying a plan for the first time", () => {
  it("appends the sheets after the user's and says so", async () => {
    const host = await openXlsx(smallBook());
    expect(await host.apply(examplePlan, {})).toEqual([
      { name: MONTHLY, action: "created" },
      { name: STATEMENT, action: "created" },
    ]);
    const { sheets } = await host.read({});
    expect(sheets.map(({ name, ownedKey }) => [name, ownedKey])).toEqual([
      ["Månad", null],
      [MONTHLY, "monthly"],
      [STATEMENT, "statement"],
    ]);
  });

  it.each(["tests/fixtures/rich/rich.xlsx", "samples/linkoping-2020.xlsx"])(
    "keeps every packed byte and the order of what is foreign in %s",
    async (file) => {
      const before = fixture(file);
      const after = await applied(before, { sheets: [monthlySheet] });
      const names = readZip(before).entries.map(({ name }) => name);
      const kept = readZip(after).entries.map(({ name }) => name);
      expect(kept.slice(0, names.length)).toEqual(names);
      const foreign = changedParts(before, after).filter((name) => names.includes(name));
      expect(foreign.toSorted()).toEqual(EDITED.toSorted());
    },
  );

  it.each(["tests/fixtures/rich/rich.xlsx", "samples/linkoping-2020.xlsx"])(
    "leaves a sound package in %s",
    async (file) => {
      const parts = partsOf(await applied(fixture(file), { sheets: [monthlySheet] }));
      expect(packageFaults(parts)).toEqual([]);
      expect(workbookFaults(parts)).toEqual([]);
    },
  );

  it("tells the type of its lists of relationships where the package has no type for the extension", async () => {
    const type = "application/vnd.openxmlformats-package.relationships+xml";
    const each = ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]
      .map((part) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join("");
    const byExtension = `<Default Extension="rels" ContentType="${type}"/>`;
    const book = edited(smallBook(), replaceIn("[Content_Types].xml", byExtension, each));
    expect(packageFaults(partsOf(await applied(book)))).toEqual([]);
  });

  it("makes a styles part for a workbook without one", async () => {
    const parts = partsOf(await applied(smallBook()));
    expect(partText(parts, "xl/styles.xml")).toContain('<cellStyle name="Normal"');
    expect([...packageFaults(parts), ...workbookFaults(parts)]).toEqual([]);
  });
});

describe("applying a plan again", () => {
  it("gives the very same bytes", async () => {
    const once = await applied(smallBook());
    expect(Buffer.compare(await applied(once), once)).toBe(0);
    const host = await openXlsx(once);
    expect(await host.apply(examplePlan, {})).toEqual([
      { name: MONTHLY, action: "unchanged" },
      { name: STATEMENT, action: "unchanged" },
    ]);
  });

  it("changes only the parts that the plan changes", async () => {
    const once = await applied(smallBook());
    const [title, ...rest] = monthlySheet.cells;
    if (title === undefined) throw new Error("The example has no cells.");
    const plan = planWith("monthly", { cells: [{ ...title, value: "Annan rubrik" }, ...rest] });
    expect(changedParts(once, await applied(once, plan))).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  it("follows a sheet that the user renamed and moved first", async () => {
    const once = edited(
      await applied(smallBook()),
      replaceIn("xl/workbook.xml", '<sheet name="Månadsserier" sheetId="2" r:id="rId2"/>', ""),
      replaceIn(
        "xl/workbook.xml",
        "<sheets>",
        '<sheets><sheet name="Vår" sheetId="2" r:id="rId2"/>',
      ),
      (parts) => ({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
          .replaceAll("'Månadsserier'!", "Vår!")
          .replaceAll('localSheetId="1"', 'localSheetId="0"'),
      }),
    );
    const { print } = monthlySheet;
    const renamed = { name: "Vår", print: { ...print, area: { ...print.area, sheet: "Vår" } } };
    const twice = await applied(once, planWith("monthly", renamed));
    const workbook = partText(partsOf(twice), "xl/workbook.xml");
    expect(workbook).toContain(
      '<sheets><sheet name="Vår" sheetId="2" r:id="rId2"/><sheet name="Månad" sheetId="1" r:id="rId1"/>',
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Vår'!$A$1:$N$49</definedName>`,
    );
    expect(workbook.match(/Print_Area/g)).toHaveLength(2);
  });

  it("writes a sheet anew that the user deleted, and keeps one mark", async () => {
    const once = edited(
      await applied(smallBook(), { sheets: [monthlySheet] }),
      replaceIn("xl/workbook.xml", '<sheet name="Månadsserier" sheetId="2" r:id="rId2"/>', ""),
      replaceIn(
        "xl/_rels/workbook.xml.rels",
        'Target="worksheets/sheet2.xml"',
        'Target="worksheets/sheet1.xml"',
      ),
      (parts) => ({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
          .replace(/'Månadsserier'!\$A\$1:\$N\$\d+<\/definedName>/, "#REF!</definedName>")
          .replace(
            /<definedName name="_xlnm[^]*?<\/definedName>(?=<definedName|<\/definedNames)/g,
            "",
          ),
      }),
    );
    const workbook = partText(
      partsOf(await applied(once, { sheets: [monthlySheet] })),
      "xl/workbook.xml",
    );
    expect(workbook).toContain('<sheet name="Månadsserier" sheetId="2"');
    expect(workbook.match(/_Tertial\.monthly"/g)).toHaveLength(1);
    expect(workbook).not.toContain("#REF!");
  });

  it("removes a chart that left the plan, and the drawing with the last one", async () => {
    const once = await applied(smallBook());
    const one = await applied(once, planWith("monthly", { charts: monthlySheet.charts.slice(1) }));
    expect(changedParts(once, one)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
    ]);
    const none = partsOf(await applied(one, planWith("monthly", { charts: [] })));
    expect(Object.keys(none).filter((name) => /chart2|drawing1/.test(name))).toEqual([]);
    expect([...packageFaults(none), ...workbookFaults(none)]).toEqual([]);
  });

  it("gives a chart that comes back the same parts", async () => {
    const once = await applied(smallBook());
    const without = await applied(once, planWith("monthly", { charts: [] }));
    const names = (book: Uint8Array): readonly string[] => Object.keys(partsOf(book)).toSorted();
    expect(names(await applied(without))).toEqual(names(once));
  });
});
