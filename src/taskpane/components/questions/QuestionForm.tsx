import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import type { Question } from "../../../core/model/question";
import type { Texts } from "../../../core/texts/texts";
import { questionWords, type OptionWords } from "../../../report/questions/question-words";
import type { Controller } from "../../controller";
import type { Choice } from "../../questions/choice";
import { placeText } from "../../wording";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  why: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  option: { overflowWrap: "anywhere" },
  evidence: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
  },
});

interface QuestionFormProps {
  readonly question: Question;
  readonly choice: Choice;
  /** What is chosen is no answer yet: a month that is none. */
  readonly isRefused: boolean;
  readonly texts: Texts;
  readonly controller: Controller;
  readonly onChoice: (choice: Choice) => void;
}

/** A question with what the user's numbers say of each answer. It takes the focus when it comes. */
export function QuestionForm({
  question,
  choice,
  isRefused,
  texts,
  controller,
  onChoice,
}: QuestionFormProps): ReactElement {
  const styles = useStyles();
  const [id, whyId] = [useId(), useId()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const words = texts.questions.pane;
  const { question: asked, why, options } = questionWords(question, texts);
  const { place } = question;
  return (
    <div>
      <h2 id={id} className={styles.question} ref={heading} tabIndex={-1}>
        {asked}
      </h2>
      <p id={whyId} className={styles.why}>
        {why}
      </p>
      {place && (
        <TextButton
          text={placeText(place)}
          name={texts.pane.findings.goTo(placeText(place))}
          onClick={() => void controller.goTo(place)}
        />
      )}
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={whyId}
        value={String(choice.option)}
        onChange={(_, { value }) => {
          onChoice({ ...choice, option: optionOf(value) });
        }}
      >
        {options.map((option, number) => (
          <Radio key={number} value={String(number)} label={<OptionLabel option={option} />} />
        ))}
        {question.kind === "month" && <Radio value="other" label={words.otherMonth} />}
        <Radio value="none" label={words.skip} />
      </RadioGroup>
      {choice.option === "other" && (
        <Field
          label={words.otherMonth}
          {...(isRefused ? { validationMessage: words.monthWrong } : { hint: words.monthWrong })}
        >
          <Input
            value={choice.month}
            onChange={(_, { value }) => {
              onChoice({ ...choice, month: value });
            }}
          />
        </Field>
      )}
    </div>
  );
}

function optionOf(value: string): Choice["option"] {
  return value === "other" || value === "none" ? value : Number(value);
}

function OptionLabel({
  option: { label, evidence },
}: {
  readonly option: OptionWords;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.option}>
      {label}
      {evidence !== null && <span className={styles.evidence}>{evidence}</span>}
    </span>
  );
}
