import { Button, type ButtonProps } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";

/** The way to a page of the guide, in a window of its own. */
export function HelpLink({
  address,
  about,
  size = "medium",
  texts,
}: {
  readonly address: string;
  /** What the page is about, for those who hear the link alone. */
  readonly about: string;
  readonly size?: ButtonProps["size"];
  readonly texts: Texts;
}): ReactElement {
  const name = texts.pane.help(about);
  return (
    <Button
      as="a"
      appearance="subtle"
      size={size}
      icon={<QuestionCircle20Regular />}
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={name}
      title={name}
    />
  );
}
