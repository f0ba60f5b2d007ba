import { Button, type ButtonProps } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";

/** A button that lets the user choose a workbook file. */
export function ChooseFile({
  text,
  onFile,
  ...look
}: Pick<ButtonProps, "appearance" | "size" | "disabledFocusable"> & {
  readonly text: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
