import type { InvestmentsTexts } from "../../sheets/investments";

export const investments: InvestmentsTexts = {
  title: (amount, side) => ["Investeringarna beräknas bli ", amount, " ", side],
  outcomeTitle: (amount, side) => ["Investeringarna är hittills ", amount, " ", side],
  sides: { negative: "över ramen", zero: "från ramen", positive: "under ramen" },
  plainTitle: "Investeringar",
  remark: "+ är under ramen",
  item: "Investering",
  deviation: "Avvikelse",
  used: "Redovisat av ram",
  proof: (formula, proved, rows) =>
    `Källans avvikelse = ${formula}, bevisad på ${String(proved)} av ${String(rows)} rader.`,
  unproved: "Källan visar ingen avvikelse som går att bevisa; här är den beräknad ur beloppen.",
  reversed: "Källan har omvänt tecken; här är + alltid under ramen.",
  net: "Netto är utgifter minus inkomster.",
};
