import type { BagSchemas } from "../state/bag";

/** Conditional formats and data validation, with what Excel gives a new rule. */
export const conditionalSchemas: BagSchemas = {
  CellValueConditionalFormat: {
    props: { rule: { formula1: "", operator: "Invalid" } },
    parts: { format: "ConditionalRangeFormat" },
  },
  CustomConditionalFormat: {
    props: {},
    parts: { format: "ConditionalRangeFormat", rule: "ConditionalFormatRule" },
  },
  ConditionalFormatRule: { props: { formula: "" } },
  ConditionalRangeFormat: {
    props: { numberFormat: null },
    parts: {
      borders: "ConditionalRangeBorderCollection",
      fill: "ConditionalRangeFill",
      font: "ConditionalRangeFont",
    },
  },
  ConditionalRangeFont: {
    props: { bold: null, color: "", italic: null, strikethrough: null, underline: null },
  },
  ConditionalRangeFill: { props: { color: "" } },
  ConditionalRangeBorderCollection: {
    props: {},
    parts: {
      bottom: "ConditionalRangeBorder",
      left: "ConditionalRangeBorder",
      right: "ConditionalRangeBorder",
      top: "ConditionalRangeBorder",
    },
  },
  ConditionalRangeBorder: { props: { color: "", style: "None" } },
  DataBarConditionalFormat: {
    props: {
      axisColor: "#000000",
      axisFormat: "Automatic",
      barDirection: "Context",
      lowerBoundRule: { type: "Automatic" },
      showDataBarOnly: false,
      upperBoundRule: { type: "Automatic" },
    },
    parts: {
      negativeFormat: "ConditionalDataBarNegativeFormat",
      positiveFormat: "ConditionalDataBarPositiveFormat",
    },
  },
  ConditionalDataBarPositiveFormat: {
    props: { borderColor: "", fillColor: "#638EC6", gradientFill: true },
  },
  ConditionalDataBarNegativeFormat: {
    props: {
      borderColor: "",
      fillColor: "#FF0000",
      matchPositiveBorderColor: false,
      matchPositiveFillColor: false,
    },
  },
  DataValidation: {
    props: {
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      ignoreBlanks: true,
      prompt: { message: "", showPrompt: true, title: "" },
      rule: {},
    },
  },
};
