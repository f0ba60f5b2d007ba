import { expect, it } from "@jest/globals";
import { nextTab } from "../../src/taskpane/components/Tabs";

it.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 2, 0],
  ["ArrowLeft", 0, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["Enter", 0, null],
])("%s leads from tab %i of three to %s", (key, at, next) => {
  expect(nextTab(key, at, 3)).toBe(next);
});
