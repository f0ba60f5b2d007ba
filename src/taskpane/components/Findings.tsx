import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Finding } from "../../core/model/finding";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import type { ListView } from "../list/facet-view";
import {
  findingEntries,
  findingFacets,
  type FindingEntry,
  type FindingFacet,
} from "../list/finding-entries";
import { placeText, SEVERITIES } from "../wording";
import { FilteredList } from "./list/FilteredList";
import { SeverityIcon } from "./SeverityIcon";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  proposal: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly view: ListView<FindingFacet>;
  readonly onView: (view: ListView<FindingFacet>) => void;
  readonly texts: Texts;
  readonly controller: Controller;
}

/** What to correct or to know, worst first unless the user groups it otherwise. */
export function Findings(props: FindingsProps): ReactElement {
  const { findings, view, onView, texts, controller } = props;
  const styles = useStyles();
  const entries = useMemo(() => findingEntries(findings, texts), [findings, texts]);
  if (findings.length === 0) return <p className={styles.none}>{texts.pane.findings.none}</p>;
  return (
    <FilteredList
      entries={entries}
      facets={findingFacets(texts)}
      view={view}
      onView={onView}
      iconOf={severityIcon}
      draw={(entry) => (
        <FindingText
          entry={entry}
          isGraded={view.groupBy === "severity"}
          texts={texts}
          controller={controller}
        />
      )}
      texts={texts}
    />
  );
}

function severityIcon(facet: FindingFacet, value: string): ReactElement | null {
  const severity = facet === "severity" ? SEVERITIES.find((each) => each === value) : undefined;
  return severity === undefined ? null : <SeverityIcon severity={severity} />;
}

function FindingText({
  entry: { finding, sentence },
  isGraded,
  texts,
  controller,
}: Pick<FindingsProps, "texts" | "controller"> & {
  readonly entry: FindingEntry;
  /** Its heading says how grave it is. */
  readonly isGraded: boolean;
}): ReactElement {
  const styles = useStyles();
  const words = texts.pane.findings;
  const { place, proposal, severity } = finding;
  return (
    <>
      <div className={styles.head}>
        {!isGraded && <SeverityIcon severity={severity} name={words.severity[severity]} />}
        {place && (
          <TextButton
            text={placeText(place)}
            name={words.goTo(placeText(place))}
            onClick={() => void controller.goTo(place)}
          />
        )}
      </div>
      <p className={styles.text}>{sentence}</p>
      {proposal !== null && <p className={styles.proposal}>{words.proposal(proposal)}</p>}
    </>
  );
}
