import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Finding, Severity } from "../../core/model/finding";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import { ofSeverity, placeText, SEVERITIES } from "../wording";
import { SeverityIcon } from "./SeverityIcon";
import { TextButton } from "./TextButton";

/** So many are drawn at first: with hundreds, nobody reads on without asking for them. */
const FIRST = 25;

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { marginBottom: tokens.spacingVerticalL },
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    padding: `${tokens.spacingVerticalS} 0`,
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  proposal: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly controller: Controller;
}

/** What to correct or to know, worst first. */
export function Findings({ findings, texts, controller }: FindingsProps): ReactElement {
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.none}>{texts.pane.findings.none}</p>;
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = ofSeverity(findings, severity);
        return own.length === 0 ? null : (
          <Group
            key={severity}
            severity={severity}
            findings={own}
            texts={texts}
            controller={controller}
          />
        );
      })}
    </>
  );
}

function Group({
  severity,
  findings,
  texts,
  controller,
}: FindingsProps & { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: on to the first finding that it brought.
    if (isWhole) list.current?.children.item(FIRST)?.querySelector("button")?.focus();
  }, [isWhole]);
  const words = texts.pane.findings;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <SeverityIcon severity={severity} />
        {words.severity[severity]}
        <span className={styles.count}>{findings.length}</span>
      </h2>
      <ul className={styles.list} ref={list}>
        {(isWhole ? findings : findings.slice(0, FIRST)).map((finding, index) => (
          // The list is replaced as a whole, never reordered.
          <li key={index} className={styles.finding}>
            <FindingText finding={finding} texts={texts} controller={controller} />
          </li>
        ))}
      </ul>
      {!isWhole && findings.length > FIRST && (
        <Button
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.showAll(findings.length)}
        </Button>
      )}
    </section>
  );
}

function FindingText({
  finding,
  texts,
  controller,
}: Pick<FindingsProps, "texts" | "controller"> & { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const words = texts.pane.findings;
  const { place, proposal } = finding;
  return (
    <>
      {place && (
        <TextButton
          text={placeText(place)}
          name={words.goTo(placeText(place))}
          onClick={() => void controller.goTo(place)}
        />
      )}
      <p className={styles.text}>{texts.findings[finding.code](finding.args)}</p>
      {proposal !== null && <p className={styles.proposal}>{words.proposal(proposal)}</p>}
    </>
  );
}
