import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../core/model/finding";

const SHAPES = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Filled,
} as const;

const useStyles = makeStyles({
  shape: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has a shape of its own, so that colour is not needed. */
export function SeverityIcon({
  severity,
  name,
}: {
  readonly severity: Severity;
  /** The word for it, where it does not stand beside the icon. */
  readonly name?: string;
}): ReactElement {
  const styles = useStyles();
  const Shape = SHAPES[severity];
  return (
    <Shape
      className={mergeClasses(styles.shape, styles[severity])}
      {...(name !== undefined && { "aria-label": name })}
    />
  );
}
