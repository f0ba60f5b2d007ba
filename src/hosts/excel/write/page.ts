import type { PrintPlan, SheetPlan } from "../../../plan/model";
import { PAGE_FOOTER, PAGE_MARGINS } from "../../../plan/page";
import { cellText, rangeText } from "../../../plan/ref";
import { rangeAt } from "../area";
import { type Operation, operation } from "./operation";

/** Frozen headings, no gridlines, and the print set-up: A4, one page wide. */
export function pageOperations(plan: SheetPlan): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      sheet.showGridlines = false;
      freeze(sheet, plan.freeze);
    }),
    operation(({ sheet }) => {
      layOut(sheet.pageLayout, plan.print);
      sheet.pageLayout.setPrintArea(rangeAt(sheet, plan.print.area));
      breakPages(sheet, plan.print.breaks ?? []);
    }, PAGE_BYTES),
  ];
}

const PAGE_BYTES = 4000;

function freeze({ freezePanes }: Excel.Worksheet, panes: SheetPlan["freeze"]): void {
  freezePanes.unfreeze();
  if (panes === null) return;
  const { rows, columns } = panes;
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(rangeText({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function layOut(layout: Excel.PageLayout, print: PrintPlan): void {
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom =
    print.pagesHigh === 0
      ? { horizontalFitToPages: 1 }
      : { horizontalFitToPages: 1, verticalFitToPages: print.pagesHigh };
  layout.leftMargin = points(PAGE_MARGINS.left);
  layout.rightMargin = points(PAGE_MARGINS.right);
  layout.topMargin = points(PAGE_MARGINS.top);
  layout.bottomMargin = points(PAGE_MARGINS.bottom);
  layout.headerMargin = points(PAGE_MARGINS.header);
  layout.footerMargin = points(PAGE_MARGINS.footer);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = PAGE_FOOTER.left;
  defaultForAllPages.rightFooter = PAGE_FOOTER.right;
  if (print.titleRows !== undefined) {
    layout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
  }
}

function points(inches: number): number {
  return inches * 72;
}

/** `rows` start a new page. */
function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(cellText({ row, column: 0 }));
}
