/** Where the pane and the report stand side by side. */
export const WIDE = "@media (min-width: 60rem)";
