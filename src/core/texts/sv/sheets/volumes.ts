import type { VolumesTexts } from "../../sheets/volumes";

export const volumes: VolumesTexts = {
  outOfReachTitle: (label, needed, highest) => [
    `${label}: prognosen kräver `,
    needed,
    " under resten av året, högst hittills är ",
    highest,
  ],
  reachableTitle: "Årets volymprognoser ligger inom räckhåll",
  plainTitle: "Volymer och personal",
  volume: "Volym",
  staff: "Personal",
  change: (from) => `Förändring från ${from}`,
  required: (span) => `Krävs i snitt ${span}`,
  reach: "Prognosen",
  within: "Inom räckhåll",
  outOfReach: "Utom räckhåll",
  requiredMethod: (span) =>
    `Krävs i snitt: vad månaderna ${span} måste ligga på för att årets prognos ska slå in, givet de månader som är kända.`,
  boundMethod:
    "Månader utan uppgift är satta till det högsta kända värdet, så kravet är det lägsta möjliga.",
  reachMethod: "Utom räckhåll: kravet ligger mer än 5 % utanför allt som har uppmätts hittills.",
};
