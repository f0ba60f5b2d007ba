import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement, type SyntheticEvent } from "react";
import { questionId, type Answer, type Question } from "../../../core/model/question";
import type { Texts } from "../../../core/texts/texts";
import { questionWords } from "../../../report/questions/question-words";
import type { Controller } from "../../controller";
import { answerOf, NO_CHOICE, type Choice } from "../../questions/choice";
import type { PaneState } from "../../state/state";
import { useFocusKept } from "../focus";
import { QuestionForm } from "./QuestionForm";

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  progress: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

export interface QuestionsProps {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly asked: readonly Question[];
  readonly onClose: () => void;
}

/** One question at a time; with the last one all answers are written, and the report is refreshed once. */
export function Questions({
  state,
  texts,
  controller,
  asked,
  onClose,
}: QuestionsProps): ReactElement | null {
  const styles = useStyles();
  const area = useFocusKept<HTMLFormElement>();
  const [at, setAt] = useState(0);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [isRefused, setRefused] = useState(false);
  const words = texts.questions.pane;
  const question = asked[at];
  if (question === undefined) return null;
  const choiceOf = (each: Question): Choice => choices.get(questionId(each)) ?? NO_CHOICE;
  const answers = asked.flatMap((each): Answer | [] => {
    return answerOf(questionWords(each, texts), choiceOf(each)) ?? [];
  });
  const choice = choiceOf(question);
  const isLast = at === asked.length - 1;
  const isClosing = isLast && answers.length === 0 && choice.option === "none";

  const show = (number: number): void => {
    setRefused(false);
    setAt(number);
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const isOpen = answerOf(questionWords(question, texts), choice) === null;
    if (isOpen && choice.option !== "none") setRefused(true);
    else if (!isLast) show(at + 1);
    else if (isClosing) onClose();
    else if (state.work.kind === "idle" && (await controller.saveAnswers(answers))) onClose();
  };
  return (
    <form className={styles.questions} ref={area} onSubmit={(event) => void submit(event)}>
      <div className={styles.head}>
        <p className={styles.progress} role="status">
          {words.progress(at + 1, asked.length)}
        </p>
        <Button
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={words.close}
          onClick={onClose}
        />
      </div>
      <QuestionForm
        key={questionId(question)}
        question={question}
        choice={choice}
        isRefused={isRefused}
        texts={texts}
        controller={controller}
        onChoice={(chosen) => {
          setRefused(false);
          setChoices(new Map(choices).set(questionId(question), chosen));
        }}
      />
      <div className={styles.buttons}>
        {at > 0 && (
          <Button
            onClick={() => {
              show(at - 1);
            }}
          >
            {words.back}
          </Button>
        )}
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isLast && state.work.kind === "running"}
        >
          {isClosing ? words.close : isLast ? words.save : words.next}
        </Button>
      </div>
      {isLast && !isClosing && <p className={styles.note}>{words.done}</p>}
    </form>
  );
}
