import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, type ReactElement } from "react";
import type { Texts } from "../../core/texts/texts";
import type { DeskView } from "../desk-view";

/** Saves the workbook as it now stands; nothing while it is still the user's own file. */
export function Download({
  view: { name, book, isChanged },
  texts,
}: {
  readonly view: DeskView;
  readonly texts: Texts;
}): ReactElement | null {
  const { content } = book;
  const address = useMemo(
    () => (isChanged ? URL.createObjectURL(content) : null),
    [content, isChanged],
  );
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  if (address === null) return null;
  const file = downloadName(name);
  return (
    <Button
      as="a"
      appearance="primary"
      icon={<ArrowDownload20Regular />}
      href={address}
      download={file}
    >
      {texts.web.download(file)}
    </Button>
  );
}

/** `bok.tertial.xlsx`, as the command line names it, so that the user's own file is not replaced. */
export function downloadName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.tertial.xlsx`;
}
