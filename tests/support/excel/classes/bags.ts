import type { BagSchemas } from "../state/bag";
import { chartSchemas } from "./chart-bags";
import { conditionalSchemas } from "./conditional-bags";

/** All classes that hold properties, with the values of a new workbook. */
export const bagSchemas: BagSchemas = {
  ...chartSchemas,
  ...conditionalSchemas,
  Application: {
    props: { calculationMode: "Automatic" },
    fixed: { calculationState: "Done", calculationEngineVersion: 191029 },
  },
  DocumentProperties: {
    props: {
      author: "",
      category: "",
      comments: "",
      company: "",
      keywords: "",
      manager: "",
      revisionNumber: 0,
      subject: "",
      title: "",
    },
    fixed: { lastAuthor: "" },
  },
  PageLayout: {
    props: {
      blackAndWhite: false,
      bottomMargin: 54,
      centerHorizontally: false,
      centerVertically: false,
      draftMode: false,
      firstPageNumber: "",
      footerMargin: 21.6,
      headerMargin: 21.6,
      leftMargin: 50.4,
      orientation: "Portrait",
      paperSize: "Letter",
      printComments: "NoComments",
      printErrors: "AsDisplayed",
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
      rightMargin: 50.4,
      topMargin: 54,
      zoom: { scale: 100 },
    },
    parts: { headersFooters: "HeaderFooterGroup" },
  },
  HeaderFooterGroup: {
    props: { state: "Default", useSheetMargins: true, useSheetScale: true },
    parts: {
      defaultForAllPages: "HeaderFooter",
      evenPages: "HeaderFooter",
      firstPage: "HeaderFooter",
      oddPages: "HeaderFooter",
    },
  },
  HeaderFooter: {
    props: {
      centerFooter: "",
      centerHeader: "",
      leftFooter: "",
      leftHeader: "",
      rightFooter: "",
      rightHeader: "",
    },
  },
  Table: {
    props: {
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showBandedColumns: false,
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
    },
    fixed: { showHeaders: true, showTotals: false },
  },
};
