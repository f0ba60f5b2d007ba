import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { QuestionsProps } from "./Questions";

/** Loaded when it is asked for: most workbooks leave nothing open. */
export const loadQuestions = (): Promise<typeof import("./Questions")> => import("./Questions");
const Questions = lazy(async () => ({ default: (await loadQuestions()).Questions }));

/** Gå igenom frågorna: how many things the workbook leaves open, and the way through them. */
export function QuestionsOffer(
  props: Omit<QuestionsProps, "asked" | "onClose">,
): ReactElement | null {
  const { state, texts } = props;
  const [asked, setAsked] = useState<QuestionsProps["asked"] | null>(null);
  const questions = state.seen?.questions ?? [];
  if (asked !== null)
    return (
      <Suspense>
        <Questions
          {...props}
          asked={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      </Suspense>
    );
  if (questions.length === 0) return null;
  return (
    <Offer
      text={texts.questions.pane.open(questions.length)}
      button={texts.questions.pane.offer}
      onOpen={() => {
        // Those that are asked stay the same, whatever is read meanwhile.
        setAsked(questions);
      }}
    />
  );
}

function Offer({
  text,
  button,
  onOpen,
}: {
  readonly text: string;
  readonly button: string;
  readonly onOpen: () => void;
}): ReactElement {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onOpen}>{button}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
