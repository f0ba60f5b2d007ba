/** Namespaces and relationship types of transitional OOXML (ISO/IEC 29500-4) and of the package (29500-2). */
export const SPREADSHEET_URI = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS_URI =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS_URI =
  "http://schemas.openxmlformats.org/package/2006/relationships";

/** Strict documents use other names for everything (ISO/IEC 29500-1). */
export const STRICT_RELATIONSHIPS_URI = "http://purl.oclc.org/ooxml/officeDocument/relationships";
