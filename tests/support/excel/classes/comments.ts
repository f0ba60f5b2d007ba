import { NotModelled, refuseArgument, refuseMissing } from "../wire/errors";
import { rangeOf } from "../wire/range-of";
import { parseArea } from "../state/area";
import { type BookState, type CommentState, nextId, type SheetState } from "../state/book";
import { findSheet } from "../state/create-book";
import { splitAddress } from "../state/formula";
import type { ClassModel, HostObject } from "./class-model";
import { rangeObject } from "./range-object";

/** The name that comments get which are written through the API. */
const AUTHOR = "Test User";

export interface CommentsSelf {
  readonly book: BookState;
  /** Null for the comments of the whole workbook. */
  readonly sheet: SheetState | null;
}

export const commentCollection: ClassModel<CommentsSelf> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: (self) => comments(self).map(commentObject),
  read: {
    getCount: (self) => comments(self).length,
    getItem: (self, id: string) => {
      const found = comments(self).find((comment) => comment.id === id);
      return found ? commentObject(found) : refuseMissing(`comment ${id}`);
    },
    getItemAt: (self, index: number) => {
      const found = comments(self)[index];
      return found ? commentObject(found) : refuseArgument(`comment ${index}`);
    },
    getItemByCell: (self, cell: HostObject | string) => {
      const { sheet, row, column } = cellOf(self, cell);
      const found = sheet.comments.find((one) => one.row === row && one.column === column);
      return found ? commentObject(found) : refuseMissing("no comment there");
    },
  },
  write: {
    add: (self, cell: HostObject | string, content: unknown) => {
      if (typeof content !== "string") throw new NotModelled("comments with mentions");
      const { sheet, row, column } = cellOf(self, cell);
      if (sheet.comments.some((one) => one.row === row && one.column === column)) {
        refuseArgument("the cell has a comment");
      }
      const comment = {
        sheet,
        id: nextId(self.book),
        row,
        column,
        content,
        author: AUTHOR,
        resolved: false,
        replies: [],
      };
      sheet.comments.push(comment);
      return commentObject(comment);
    },
  },
};

export const comment: ClassModel<CommentState> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "Id", read: ({ id }) => id },
  get: {
    id: ({ id }) => id,
    authorName: ({ author }) => author,
    content: ({ content }) => content,
    resolved: ({ resolved }) => resolved,
    replies: (self) => ({ className: "CommentReplyCollection", self }),
  },
  set: {
    content: (self, content: string) => {
      self.content = content;
    },
    resolved: (self, resolved: boolean) => {
      self.resolved = resolved;
    },
  },
  read: {
    getLocation: ({ sheet, row, column }) =>
      rangeObject(sheet, { top: row, left: column, rows: 1, columns: 1 }),
  },
  write: {
    delete: (self) => {
      self.sheet.comments.splice(self.sheet.comments.indexOf(self), 1);
    },
  },
};

export const commentReplyCollection: ClassModel<CommentState> = {
  sheetOf: ({ sheet }) => sheet,
  get: {},
  items: ({ sheet, replies }) =>
    replies.map((reply) => ({ className: "CommentReply", self: { sheet, reply } })),
  read: { getCount: ({ replies }) => replies.length },
};

export const commentReply: ClassModel<{
  readonly sheet: SheetState;
  readonly reply: CommentState["replies"][number];
}> = {
  sheetOf: ({ sheet }) => sheet,
  idOf: { property: "Id", read: ({ reply }) => reply.id },
  get: {
    id: ({ reply }) => reply.id,
    authorName: ({ reply }) => reply.author,
    content: ({ reply }) => reply.content,
  },
};

function commentObject(self: CommentState): HostObject {
  return { className: "Comment", self };
}

function comments({ book, sheet }: CommentsSelf): readonly CommentState[] {
  return sheet ? sheet.comments : book.sheets.flatMap((each) => each.comments);
}

function cellOf(
  { book, sheet }: CommentsSelf,
  cell: HostObject | string,
): { readonly sheet: SheetState; readonly row: number; readonly column: number } {
  if (typeof cell !== "string") {
    const range = rangeOf(cell);
    return { sheet: range.sheet, row: range.area.top, column: range.area.left };
  }
  const { sheet: name, cells } = splitAddress(cell);
  const { top, left } = parseArea(cells);
  const target = name === null ? (sheet ?? book.active) : findSheet(book, name);
  return target ? { sheet: target, row: top, column: left } : refuseMissing(`sheet of ${cell}`);
}
