/* Words of generated statements: units, kinds of cost and committees as Swedish municipalities name them. */

export interface NamedGroup {
  readonly name: string;
  readonly units: readonly string[];
}

export const GROUPS: readonly NamedGroup[] = [
  {
    name: "Pedagogisk verksamhet",
    units: [
      "Förskola",
      "Grundskola",
      "Fritidshem",
      "Gymnasieskola",
      "Anpassad grundskola",
      "Komvux",
    ],
  },
  {
    name: "Vård och omsorg",
    units: ["Hemtjänst", "Särskilt boende", "Korttidsboende", "Hemsjukvård", "Dagverksamhet"],
  },
  {
    name: "Stöd till personer med funktionsnedsättning",
    units: [
      "Personlig assistans",
      "Bostad med särskild service",
      "Daglig verksamhet",
      "Ledsagning",
    ],
  },
  {
    name: "Samhällsbyggnad",
    units: ["Gator och vägar", "Park och natur", "Kollektivtrafik", "Bygglov", "Lantmäteri"],
  },
  {
    name: "Kultur och fritid",
    units: ["Bibliotek", "Kulturskola", "Museer", "Simhallar", "Föreningsbidrag", "Fritidsgårdar"],
  },
  {
    name: "Kommungemensamt",
    units: [
      "Kansli",
      "Ekonomiavdelning",
      "HR-avdelning",
      "IT-drift",
      "Upphandling",
      "Måltidsservice",
    ],
  },
];

export const BESIDE: readonly [string, ...string[]] = [
  "Fastighetsenheten",
  "Serveringsenheten",
  "Övriga affärsdrivande enheter",
];

export const COST_KINDS: readonly string[] = [
  "Personalkostnader",
  "Lokalhyror",
  "Köp av verksamhet",
  "Material och tjänster",
  "Lämnade bidrag",
  "Kapitalkostnader",
  "Övriga kostnader",
];

export const INCOME_KINDS: readonly string[] = [
  "Taxor och avgifter",
  "Statsbidrag",
  "Försäljning av verksamhet",
  "Hyresintäkter",
  "Övriga intäkter",
];

export const PARTS_OF_A_UNIT: readonly [string, ...string[]] = [
  "hyror",
  "inhyrd personal",
  "skolskjuts",
  "vikarier",
];

export const COMMITTEES: readonly [string, ...string[]] = [
  "Utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Omsorgsnämnden",
  "Tekniska nämnden",
  "Socialnämnden",
  "Miljö- och byggnadsnämnden",
];
