import { describe, expect, it } from "@jest/globals";
import { namePlaces } from "../../../src/plan/sheets/monthly/name-places";

const end = (key: string, value: number, at = 12): Parameters<typeof namePlaces>[0][number] => ({
  key,
  at,
  value,
});

describe("namePlaces", () => {
  it("moves two names apart whose lines end close to each other", () => {
    const places = namePlaces([end("2018", 943_902), end("2019", 884_791)], 1_000_000);
    expect([...places]).toEqual([
      ["2018", { labelPlace: "above" }],
      ["2019", { labelPlace: "below" }],
    ]);
  });

  it("lets names be that have room, or stand over other months", () => {
    expect(namePlaces([end("2018", 900), end("2019", 600)], 1_000)).toEqual(new Map());
    expect(namePlaces([end("2019", 600), end("2020", 601, 3)], 1_000)).toEqual(new Map());
  });

  it("keeps the middle one of three", () => {
    const places = namePlaces([end("a", 600), end("b", 640), end("c", 560)], 1_000);
    expect(places.get("a")).toBeUndefined();
    expect(places.get("b")).toEqual({ labelPlace: "above" });
    expect(places.get("c")).toEqual({ labelPlace: "below" });
  });

  it("parts lines that end in the same point", () => {
    const places = namePlaces([end("a", 600), end("b", 600)], 1_000);
    expect(places.get("a")).toEqual({ labelPlace: "above" });
    expect(places.get("b")).toEqual({ labelPlace: "below" });
  });
});
