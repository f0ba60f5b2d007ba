import { ExcelRefusal } from "../wire/errors";

// Taken before the strict JSON may stand in the global one's place.
const parse: JSON["parse"] = JSON.parse.bind(JSON);
const stringify: JSON["stringify"] = JSON.stringify.bind(JSON);

/**
 * The JSON that the client library gets. The real one turns NaN, Infinity and undefined in an array into null, which
 * Excel takes as "leave the cell alone": data would be lost without a word. Here a request that holds one fails.
 */
export const strictJson: Pick<JSON, "parse" | "stringify"> = {
  parse,
  stringify: (value: unknown, ...rest: readonly never[]) => {
    if (isRequest(value)) value.Actions.forEach(checkArguments);
    return stringify(value, ...rest);
  },
};

interface OutgoingRequest {
  readonly Actions: readonly {
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

function isRequest(value: unknown): value is OutgoingRequest {
  return (
    typeof value === "object" && value !== null && "Actions" in value && "ObjectPaths" in value
  );
}

function checkArguments(action: OutgoingRequest["Actions"][number]): void {
  for (const value of action.ArgumentInfo?.Arguments ?? []) {
    if (Array.isArray(value)) value.forEach(checkItem);
    else checkNumber(value);
  }
}

function checkItem(value: unknown): void {
  if (value === undefined) throw new ExcelRefusal("InvalidArgument", "undefined in an array");
  if (Array.isArray(value)) value.forEach(checkItem);
  else checkNumber(value);
}

function checkNumber(value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ExcelRefusal("InvalidArgument", `${value} is no number for Excel`);
  }
}
