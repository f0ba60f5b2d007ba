import { z } from "zod";

/** What the client library sends for one `context.sync()`: actions on objects, which are named by paths. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4 } as const;
export const PathType = {
  workbook: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).default([]),
  /** Argument k is the object of this path when the k-th entry is not 0. */
  ReferencedObjectPathIds: z.array(z.number().or(z.array(z.unknown()))).default([]),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.literal(Object.values(ActionType)),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.prefault({}),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.literal(Object.values(PathType)),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.prefault({}),
});

const request = z.object({
  AutoKeepReference: z.boolean(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type Action = z.infer<typeof action>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type Request = z.infer<typeof request>;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** Such as `Range.values`. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: readonly ActionResult[];
  readonly Error: ResponseError | null;
}

/** Fails when the client library speaks otherwise than the pinned version does. */
export function parseRequest(body: string): Request {
  return request.parse(JSON.parse(body));
}
