import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../core/model/finding";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has a shape of its own, so that colour is not needed; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  switch (severity) {
    case "error":
      return <ErrorCircle20Filled className={styles.error} />;
    case "warning":
      return <Warning20Filled className={styles.warning} />;
    case "info":
      return <Info20Filled className={styles.info} />;
  }
}
