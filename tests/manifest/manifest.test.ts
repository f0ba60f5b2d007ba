import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { API_FLOOR } from "../../src/hosts/excel/access";
import { REFRESH_COMMAND } from "../../src/ribbon/commands";
import { all, child, named, readManifest, ROOT, type Element } from "./parse";
import { CHILD_ORDER } from "./schema";

const MANIFEST = readManifest();
const OVERRIDES = child(MANIFEST, "VersionOverrides");
const RESOURCES = child(OVERRIDES, "Resources").children.flatMap(({ children }) => children);
/** The address that the build replaces by TERTIAL_URL. */
const SITE = "https://localhost:3000/";

function resource(id: string): Element | undefined {
  return RESOURCES.find(({ attributes }) => attributes.id === id);
}

/** Addresses anywhere in the manifest, of files on the add-in's own site. */
function addresses(): readonly string[] {
  return all(MANIFEST)
    .flatMap(({ name, attributes }) => (name === "String" ? [] : [attributes.DefaultValue ?? ""]))
    .filter((value) => value.includes("://"));
}

/** Width and height of a PNG, from its IHDR chunk; null for any other file. */
function pngSize(file: string): readonly [width: number, height: number] | null {
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

function fileOf(address: string): string {
  return path.join(ROOT, address.slice(SITE.length));
}

describe("the form", () => {
  it("has its elements in the order of the schema, and none that it does not know", () => {
    for (const parent of all(MANIFEST)) {
      const order = CHILD_ORDER[parent.name];
      if (!order) continue;
      const places = parent.children.map(({ name }) => order.indexOf(name));
      expect([parent.name, places]).toEqual([parent.name, places.toSorted((a, b) => a - b)]);
      expect([parent.name, places.includes(-1)]).toEqual([parent.name, false]);
    }
  });

  it("is a task pane add-in for workbooks with an id and a version of four numbers", () => {
    expect(MANIFEST.attributes.type).toBe("TaskPaneApp");
    expect(child(MANIFEST, "Id").text).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    expect(child(MANIFEST, "Version").text).toBe(`${version}.0`);
    expect(
      named(MANIFEST, "Host").map(({ attributes }) => attributes.Name ?? attributes.type),
    ).toEqual(["Workbook", "Workbook"]);
    expect(child(MANIFEST, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("needs a shared runtime, and for its buttons the floor of the Excel host", () => {
    const sets = (parent: Element) =>
      named(child(parent, "Requirements"), "Set").map(
        ({ attributes }) => `${attributes.Name ?? ""} ${attributes.MinVersion ?? ""}`,
      );
    expect(sets(MANIFEST)).toEqual(["SharedRuntime 1.1"]);
    expect(sets(OVERRIDES)).toEqual([`ExcelApi ${API_FLOOR}`, "SharedRuntime 1.1"]);
  });
});

describe("resources", () => {
  const used = all(OVERRIDES).flatMap(({ attributes }) => attributes.resid ?? []);

  it("are all defined, each once, and all used", () => {
    const ids = RESOURCES.map(({ attributes }) => attributes.id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it("have ids of at most 32 characters", () => {
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are Swedish, with English beside it, and no longer than Office shows", () => {
    expect(child(MANIFEST, "DefaultLocale").text).toBe("sv-SE");
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const { attributes, children } of child(child(OVERRIDES, "Resources"), list).children) {
        const [english, ...more] = children;
        expect(more).toEqual([]);
        expect(english?.attributes.Locale).toBe("en-US");
        const texts = [attributes.DefaultValue ?? "", english?.attributes.Value ?? ""];
        for (const text of texts) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limit);
        }
      }
    }
    const description = child(MANIFEST, "Description");
    const [english] = description.children;
    expect(description.attributes.DefaultValue?.length).toBeLessThanOrEqual(250);
    expect(english?.attributes.Value?.length).toBeLessThanOrEqual(250);
  });
});

describe("addresses", () => {
  it("all lie on the site that the build replaces, so they are https", () => {
    expect(addresses().length).toBeGreaterThan(0);
    expect(addresses().filter((address) => !address.startsWith(SITE))).toEqual([]);
  });

  it("of pictures lead to PNG files of the size that is asked for", () => {
    for (const { attributes } of named(OVERRIDES, "Image").filter(({ attributes: a }) => a.size)) {
      const address = resource(attributes.resid ?? "")?.attributes.DefaultValue ?? "";
      const size = Number(attributes.size);
      expect([address, pngSize(fileOf(address))]).toEqual([address, [size, size]]);
    }
    const size = (name: string) =>
      pngSize(fileOf(child(MANIFEST, name).attributes.DefaultValue ?? ""));
    expect(size("IconUrl")).toEqual([32, 32]);
    expect(size("HighResolutionIconUrl")).toEqual([64, 64]);
  });

  it("of other files lead to what the build makes of src/taskpane", () => {
    const pages = addresses().filter((address) => !address.endsWith(".png"));
    expect(new Set(pages)).toEqual(new Set([`${SITE}taskpane.html`]));
    expect(existsSync(path.join(ROOT, "src/taskpane/taskpane.html"))).toBe(true);
  });

  it("has all sizes that Office asks for anywhere", () => {
    const sizes = [16, 32, 64, 80, 128].map((size) =>
      pngSize(fileOf(`${SITE}assets/icon-${size}.png`)),
    );
    expect(sizes).toEqual([16, 32, 64, 80, 128].map((size) => [size, size]));
  });
});

describe("buttons", () => {
  it("run in one shared runtime: runtime, functions and pane are the same page", () => {
    const host = child(child(OVERRIDES, "Hosts"), "Host");
    expect(host.children[0]?.name).toBe("Runtimes");
    const [runtime, ...more] = named(host, "Runtime");
    expect(more).toEqual([]);
    expect(runtime?.attributes.lifetime).toBe("long");
    const pages = ["FunctionFile", "SourceLocation"].flatMap((name) => named(OVERRIDES, name));
    const resids = pages.map(({ attributes }) => attributes.resid);
    expect(resids).toEqual(resids.map(() => runtime?.attributes.resid));
  });

  it("call the functions that the ribbon's code associates, and no others", () => {
    expect(named(OVERRIDES, "FunctionName").map(({ text }) => text)).toEqual([REFRESH_COMMAND]);
  });

  it("are Uppdatera and Öppna Tertial, each with a tooltip, on the tab Start", () => {
    expect(named(OVERRIDES, "OfficeTab").map(({ attributes }) => attributes.id)).toEqual([
      "TabHome",
    ]);
    const buttons = named(OVERRIDES, "Control");
    const labels = buttons.map((button) => {
      const text = resource(child(button, "Label").attributes.resid ?? "")?.attributes.DefaultValue;
      return [text, child(button, "Action").attributes.type, named(button, "Supertip").length];
    });
    expect(labels).toEqual([
      ["Uppdatera", "ExecuteFunction", 1],
      ["Öppna Tertial", "ShowTaskpane", 1],
    ]);
    const ids = [...buttons, ...named(OVERRIDES, "Group")].map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
