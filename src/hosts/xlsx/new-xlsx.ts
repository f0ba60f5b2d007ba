import type { ReportPlan } from "../../plan/model";
import { OFFICE_RELATIONSHIPS_URI } from "./opc/namespaces";
import { openPackage } from "./opc/package";
import { applyPlan } from "./write/apply";
import { element, XML_DECLARATION } from "./write/markup";
import { CONTENT_TYPE, NAMESPACE } from "./write/vocabulary";
import { packEntry, writeZip } from "./zip/write";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A new workbook file with the sheets of a plan and nothing else. */
export async function newXlsx(plan: ReportPlan): Promise<Uint8Array> {
  const { archive } = await applyPlan(await openPackage(withoutSheets()), plan, {});
  return writeZip(archive);
}

/** Excel opens no workbook without a sheet; this one is there for its first ones. */
function withoutSheets(): Uint8Array {
  const parts = {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: CONTENT_TYPES },
      element("Default", { Extension: "rels", ContentType: CONTENT_TYPE.relationships }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Override", { PartName: "/xl/workbook.xml", ContentType: WORKBOOK }),
    ),
    "_rels/.rels": element(
      "Relationships",
      { xmlns: NAMESPACE.packageRelationships },
      element("Relationship", {
        Id: "rId1",
        Type: `${OFFICE_RELATIONSHIPS_URI}/officeDocument`,
        Target: "xl/workbook.xml",
      }),
    ),
    "xl/workbook.xml": element(
      "workbook",
      { xmlns: NAMESPACE.sheet, "xmlns:r": NAMESPACE.relationship },
      element("sheets", {}),
    ),
    "xl/_rels/workbook.xml.rels": element("Relationships", {
      xmlns: NAMESPACE.packageRelationships,
    }),
  };
  const entries = Object.entries(parts).map(([name, text]) =>
    packEntry(name, new TextEncoder().encode(XML_DECLARATION + text)),
  );
  return writeZip({ entries });
}
