import type { SettingsTexts } from "../../sheets/settings";
import { tableLabel } from "../table-label";

export const settings: SettingsTexts = {
  title: "Settings of the report",
  subtitle:
    "Change the yellow column and refresh the report. An empty cell means what stands in grey.",
  hint: "The empty rows at the end of the table are yours. A heading is not read? Write “Heading: Used” in one of them and what it means, for example “actual”, in the yellow column.",
  columns: {
    label: "Setting",
    value: "Your value",
    recognised: "Otherwise",
    description: "Explanation",
    key: "Key",
  },
  committee: { label: "Committee", description: "The name under the titles." },
  reportMonth: {
    label: "Report month",
    description:
      "The month the report is about, such as 2020-08. Empty: the newest in the workbook.",
  },
  smallCountLimit: {
    label: "Limit for small counts",
    description: "Counts below the limit (but above zero) may reveal persons.",
  },
  accuracyBase: {
    label: "Forecast accuracy as a share of",
    description:
      "What a forecast's error is divided by: accounts or budget. Budget needs the year's budget in the workbook.",
  },
  accuracyBases: { accounts: "accounts", budget: "budget" },
  lag: (title) => ({
    label: `Reporting lag: ${title}`,
    description: "Months held back (shown as X) because registrations are added afterwards.",
  }),
  target: (title, unit) => ({
    label: `Monthly target: ${title}`,
    description: `Highest cost per month on average in the report year, in ${unit}.`,
  }),
  table: (title, sheet, kind) => ({
    label: tableLabel(title, sheet),
    description:
      kind === "plain"
        ? "Type “do not read” if the table is no part of the report."
        : "Type “do not read” if the table is no part of the report, how its deviation is computed (“actual − budget”), how costs are printed (“costs minus”) or its unit (“tkr”). Put a comma between several.",
  }),
  isRead: "read",
  costs: { positive: "costs plus", negative: "costs minus" },
};
