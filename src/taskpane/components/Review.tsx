import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { Controller } from "../controller";
import {
  claimEntries,
  claimFacets,
  VERDICTS,
  type ClaimEntry,
  type ClaimFacet,
} from "../list/claim-entries";
import type { ListView } from "../list/facet-view";
import type { Reviewed } from "../pane-host";
import type { PaneState } from "../state/state";
import { placeText } from "../wording";
import { FilteredList } from "./list/FilteredList";
import { SeverityIcon } from "./SeverityIcon";
import { TextButton } from "./TextButton";
import { TextForm } from "./TextForm";

/** What the user has pasted to be reviewed, and how the answer is looked at. */
export interface ReviewDraft {
  readonly text: string;
  readonly view: ListView<ClaimFacet>;
}

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0, overflowWrap: "anywhere" },
  confirmed: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

interface ReviewProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
}

/** Granska: a draft of a report, and what the workbook says of its numbers. */
export function Review(props: ReviewProps): ReactElement {
  const { state, texts, controller, draft, onDraft } = props;
  const styles = useStyles();
  return (
    <div className={styles.review}>
      <TextForm
        words={texts.review.pane}
        text={draft.text}
        onText={(text) => {
          onDraft({ ...draft, text });
        }}
        isBusy={state.work.kind === "running"}
        onRun={() => void controller.review(draft.text)}
      />
      {state.reviewed && <Claims {...props} reviewed={state.reviewed} />}
    </div>
  );
}

function Claims({
  reviewed,
  texts,
  controller,
  draft,
  onDraft,
}: ReviewProps & { readonly reviewed: Reviewed }): ReactElement {
  const styles = useStyles();
  const entries = useMemo(() => claimEntries(reviewed, texts), [reviewed, texts]);
  const words = texts.review.pane;
  const isRight = entries.every(({ facets }) => !isWrong(facets.verdict));
  return (
    <div>
      {isRight && <p className={styles.text}>{words.nothingWrong}</p>}
      {entries.length > 0 && (
        <FilteredList
          entries={entries}
          facets={claimFacets(texts)}
          view={draft.view}
          onView={(view) => {
            onDraft({ ...draft, view });
          }}
          iconOf={(_, value) => <VerdictIcon verdict={value} />}
          closed={["confirmed"]}
          draw={(entry) => <Claim entry={entry} texts={texts} controller={controller} />}
          texts={texts}
        />
      )}
    </div>
  );
}

function isWrong(verdict: string): boolean {
  return verdict === "differs" || verdict === "stale";
}

function Claim({
  entry: { text, places },
  texts,
  controller,
}: Pick<ReviewProps, "texts" | "controller"> & { readonly entry: ClaimEntry }): ReactElement {
  const styles = useStyles();
  const [place, ...sources] = places;
  return (
    <>
      {place && (
        <TextButton
          text={placeText(place)}
          name={texts.pane.findings.goTo(placeText(place))}
          onClick={() => void controller.goTo(place, ...sources)}
        />
      )}
      <p className={styles.text}>{text}</p>
    </>
  );
}

const SEVERITY = { differs: "error", stale: "warning", unknown: "info" } as const;

/** The shapes of severity, and a tick for what is right; the word stands beside it. */
function VerdictIcon({ verdict: value }: { readonly verdict: string }): ReactElement | null {
  const styles = useStyles();
  const verdict = VERDICTS.find((each) => each === value);
  if (verdict === undefined) return null;
  if (verdict === "confirmed") return <CheckmarkCircle20Filled className={styles.confirmed} />;
  return <SeverityIcon severity={SEVERITY[verdict]} />;
}
