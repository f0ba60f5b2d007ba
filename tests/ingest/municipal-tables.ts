/** A statement as a municipality lays it out, and one line for each statement that must be read from it. */
export interface MunicipalTable {
  readonly name: string;
  /** Cells parted by `|`, rows by line ends, as a copied table. */
  readonly text: string;
  /** Scope, unit, roles with their columns, formula with the rows that prove it. */
  readonly read: readonly string[];
}

export const MUNICIPAL_TABLES: readonly MunicipalTable[] = [
  {
    name: "the committee's drift account in mnkr, accumulated, forecast and last year's accounts",
    text: `Nämndens driftredovisning, mnkr
| Utfall ack aug 2023 | Budget ack aug 2023 | Avvikelse | Årsprognos | Årsbudget | Avvikelse | Bokslut fg år
Intäkter | 120,4 | 118,0 | 2,4 | 181,0 | 177,0 | 4,0 | 175,2
Personalkostnader | -402,1 | -395,5 | -6,6 | -603,0 | -593,3 | -9,7 | -580,4
Lokalkostnader | -88,2 | -90,0 | 1,8 | -133,0 | -135,0 | 2,0 | -130,9
Övriga kostnader | -61,0 | -60,5 | -0,5 | -92,0 | -90,8 | -1,2 | -88,8
Nettokostnad | -430,9 | -428,0 | -2,9 | -647,0 | -642,1 | -4,9 | -624,9`,
    read: [
      "2023-01..2023-08, mnkr, actual@1 budget@2 deviation@3, actual-budget 5",
      "2023, mnkr, forecast@4 budget@5 deviation@6 accounts@7, forecast-budget 5",
    ],
  },
  {
    name: "accounts of last year first, then budget, actual and deviation",
    text: `Ekonomisk uppföljning per 30 april 2024, tkr
Verksamhet | Utfall jan-apr 2023 | Budget jan-apr 2024 | Utfall jan-apr 2024 | Avvikelse
Gymnasieskola | 210 450 | 221 300 | 219 870 | 1 430
Komvux | 31 220 | 33 400 | 34 110 | -710
Elevhälsa | 12 005 | 12 600 | 12 255 | 345
Summa | 253 675 | 267 300 | 266 235 | 1 065`,
    read: ["2024-01..2024-04, tkr, prior-actual@1 budget@2 actual@3 deviation@4, budget-actual 4"],
  },
  {
    name: "minus signs that trail, as an old system prints them",
    text: `Driftredovisning januari–juni 2022 (tkr)
| Budget | Utfall | Avvikelse
Intäkter | 4 500 | 4 620 | 120
Kostnader | 61 200- | 62 010- | 810-
Netto | 56 700- | 57 390- | 690-`,
    read: ["2022-01..2022-06, tkr, budget@1 actual@2 deviation@3, actual-budget 3"],
  },
  {
    name: "net columns beside costs and income",
    text: `Driftbudget 2023, tkr
Verksamhet | Intäkter | Kostnader | Netto budget | Netto prognos | Avvikelse
Parker | 1 200 | -18 400 | -17 200 | -17 900 | -700
Gator | 3 400 | -42 900 | -39 500 | -38 800 | 700
Vinterväghållning | 0 | -12 000 | -12 000 | -15 300 | -3 300
Summa | 4 600 | -73 300 | -68 700 | -72 000 | -3 300`,
    read: ["2023, tkr, budget@3 forecast@4 deviation@5, forecast-budget 4"],
  },
  {
    name: "parents over children, set in, with a share beside",
    text: `Socialnämnden, prognos 2024
Belopp i tkr | Budget 2024 | Prognos 2024 | Avvikelse | Avv %
Individ- och familjeomsorg | 184 300 | 191 900 | -7 600 | -4,1 %
  Barn och unga | 121 000 | 129 400 | -8 400 | -6,9 %
  Vuxna | 63 300 | 62 500 | 800 | 1,3 %
Funktionsstöd | 240 100 | 238 700 | 1 400 | 0,6 %
  Boende | 170 600 | 170 100 | 500 | 0,3 %
  Personlig assistans | 69 500 | 68 600 | 900 | 1,3 %
Totalt | 424 400 | 430 600 | -6 200 | -1,5 %`,
    read: ["2024, tkr, budget@1 forecast@2 deviation@3 deviation-percent@4, budget-forecast 7"],
  },
  {
    name: "the last forecast beside the new one, and the change between them",
    text: `Helårsprognos 2023 per oktober, mnkr
Nämnd | Budget | Prognos aug | Prognos okt | Förändring | Avvikelse mot budget
Utbildningsnämnden | 612,0 | 618,5 | 620,1 | 1,6 | -8,1
Omsorgsnämnden | 598,4 | 603,0 | 600,2 | -2,8 | -1,8
Kulturnämnden | 74,6 | 74,6 | 74,1 | -0,5 | 0,5
Summa | 1 285,0 | 1 296,1 | 1 294,4 | -1,7 | -9,4`,
    read: ["2023, mnkr, budget@1 previous-forecast@2 forecast@3 deviation@5, budget-forecast 4"],
  },
  {
    name: "an older forecast called the previous one",
    text: `Prognos helår 2022, tkr
Område | Årsbudget | Föreg. prognos | Prognos | Avvikelse
Hemtjänst | 142 000 | 146 500 | 147 900 | -5 900
Särskilt boende | 268 300 | 266 000 | 265 700 | 2 600
Hälso- och sjukvård | 51 700 | 52 000 | 52 400 | -700
Summa | 462 000 | 464 500 | 466 000 | -4 000`,
    read: ["2022, tkr, budget@1 previous-forecast@2 forecast@3 deviation@4, budget-forecast 4"],
  },
  {
    name: "months across, then the sum, the budget and the forecast",
    text: `Kommunstyrelsen 2024, tkr
| jan | feb | mar | Utfall ack | Budget 2024 | Prognos 2024 | Avvikelse
Kansli | 1 020 | 980 | 1 105 | 3 105 | 12 600 | 12 500 | 100
IT | 2 240 | 2 310 | 2 280 | 6 830 | 27 000 | 27 400 | -400
Summa | 3 260 | 3 290 | 3 385 | 9 935 | 39 600 | 39 900 | -300`,
    read: [
      "2024-01..2024-03, tkr, actual@4, ?-? 0",
      "2024, tkr, budget@5 forecast@6 deviation@7, budget-forecast 3",
    ],
  },
  {
    name: "years as headings of the accounts",
    text: `Resultat 2023, mnkr
| Bokslut 2021 | Bokslut 2022 | Budget 2023 | Bokslut 2023 | Avvikelse
Verksamhetens intäkter | 98,2 | 101,7 | 104,0 | 109,3 | 5,3
Verksamhetens kostnader | -612,5 | -640,1 | -668,0 | -681,4 | -13,4
Verksamhetens nettokostnader | -514,3 | -538,4 | -564,0 | -572,1 | -8,1`,
    read: ["2023, mnkr, budget@3 accounts@4 deviation@5, accounts-budget 3"],
  },
];
