import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language, Texts } from "../../core/texts/texts";
import { copiedTable } from "../../report/copy/copied-table";
import type { TableItem } from "../../report/view/model";
import { CopyButton } from "../../taskpane/components/CopyButton";
import { copyTables } from "../../taskpane/copy/copy-tables";

const useStyles = makeStyles({
  // Over the table's right edge, without a line of its own on the paper.
  copy: {
    display: "flex",
    justifyContent: "flex-end",
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
  },
});

/** Copies a table for Word, whole, also the rows that are not drawn yet. */
export function CopyTable({
  table,
  caption,
  language,
  texts,
  onFault,
}: {
  readonly table: TableItem;
  readonly caption: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly onFault: (error: unknown) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.copy}>
      <CopyButton
        name={texts.pane.copy.table(caption)}
        text={null}
        run={async () => {
          await copyTables([copiedTable(table, caption)], language);
          return "copied";
        }}
        onFault={onFault}
        texts={texts}
      />
    </div>
  );
}
