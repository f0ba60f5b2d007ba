import type { InvestmentsTexts } from "../../sheets/investments";

export const investments: InvestmentsTexts = {
  title: (amount, side) => ["Investments are expected to be ", amount, " ", side],
  outcomeTitle: (amount, side) => ["Investments so far are ", amount, " ", side],
  sides: { negative: "over budget", zero: "off budget", positive: "under budget" },
  plainTitle: "Investments",
  remark: "+ is under budget",
  item: "Investment",
  deviation: "Deviation",
  used: "Spent of budget",
  proof: (formula, proved, rows) =>
    `The source's deviation = ${formula}, proved on ${String(proved)} of ${String(rows)} rows.`,
  unproved:
    "The source shows no deviation that can be proved; here it is computed from the amounts.",
  reversed: "The source has the opposite sign; here + is always under budget.",
  net: "Net is payments out less payments in.",
};
