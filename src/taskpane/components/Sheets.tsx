import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { SheetOutcome } from "../../report/result";
import type { Controller } from "../controller";
import { sheetGuide } from "../guide";
import type { PaneOutcome } from "../pane-host";
import { CopyButton } from "./CopyButton";
import { HelpLink } from "./HelpLink";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  side: {
    marginLeft: "auto",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  action: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  reason: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flexBasis: "100%",
  },
});

interface SheetsProps {
  readonly report: PaneOutcome | null;
  readonly texts: Texts;
  readonly controller: Controller;
}

/** The sheets of the report, what became of each, and why some are left out. */
export function Sheets({ report, texts, controller }: SheetsProps): ReactElement {
  const styles = useStyles();
  const words = texts.pane.sheets;
  if (report === null) return <p className={styles.none}>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {report.sheets.map((sheet) => (
        <li key={sheet.name} className={styles.sheet}>
          <SheetName sheet={sheet} texts={texts} controller={controller} />
          <span className={styles.side}>
            <span className={styles.action}>{words.action[sheet.action]}</span>
            {sheet.action !== "skipped" && (
              <CopyButton
                name={texts.pane.copy.sheet(sheet.name)}
                text={null}
                run={() => controller.copySheet(sheet.name)}
                onFault={controller.tell}
                texts={texts}
              />
            )}
            {sheet.key && (
              <HelpLink
                address={sheetGuide(sheet.key)}
                about={sheet.name}
                size="small"
                texts={texts}
              />
            )}
          </span>
          {sheet.reason !== null && <span className={styles.reason}>{sheet.reason}</span>}
        </li>
      ))}
    </ul>
  );
}

function SheetName({
  sheet: { name, action },
  texts,
  controller,
}: Omit<SheetsProps, "report"> & { readonly sheet: SheetOutcome }): ReactElement {
  if (action === "skipped") return <span>{name}</span>;
  return (
    <TextButton
      text={name}
      name={texts.pane.sheets.goTo(name)}
      onClick={() => void controller.goTo({ sheet: name, row: 0, column: 0 })}
    />
  );
}
