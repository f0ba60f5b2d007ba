import type { Finding, Severity } from "../core/model/finding";
import { countByKind } from "../core/model/finding-kind";
import type { Question } from "../core/model/question";
import type { Recognised } from "../core/model/recognised";
import { conventionText } from "../core/texts/convention-text";
import type { Texts } from "./texts";
import { displayCell, displayRange } from "../plan/ref";
import { questionAsText } from "../report/questions/question-text";
import type { Outcome } from "../report/result";

/** What `refresh` says on standard output: where the report went and how the checks came out. */
export function refreshLines(outcome: Outcome, target: string, texts: Texts): readonly string[] {
  const written = outcome.sheets.filter((sheet) => sheet.action !== "skipped");
  const skipped = outcome.sheets.filter((sheet) => sheet.action === "skipped");
  return [
    texts.cli.written(target, written.length),
    ...(skipped.length > 0 ? [texts.cli.skipped(skipped.map(({ name }) => name))] : []),
    counts(outcome.findings, texts),
  ];
}

/** What `templates` says: where the sheets are and what they are called. */
export function templateLines(
  { sheets }: Pick<Outcome, "sheets">,
  target: string | null,
  { cli, templates }: Texts,
): readonly string[] {
  if (target === null) return [templates.complete];
  const names = sheets.map(({ name }) => name);
  return [
    cli.imported(target),
    templates.added(names, "file"),
    ...names.map((name) => `  ${name}`),
  ];
}

/** What `check` says: a line per finding, worst first, then the counts, of all and of each kind. */
export function findingLines(findings: readonly Finding[], texts: Texts): readonly string[] {
  const { findingKind } = texts.sheets.checks;
  return [
    ...findings.map((finding) => findingLine(finding, texts)),
    counts(findings, texts),
    ...countByKind(findings).map(({ kind, error, warning, info }) =>
      texts.cli.kindCounts(findingKind[kind], error, warning, info),
    ),
  ];
}

/** Tables that are not read at all, for what `inspect` says. */
export function refusedLines(findings: readonly Finding[], texts: Texts): readonly string[] {
  return findings
    .filter(({ code }) => code === "personal-numbers")
    .map((finding) => findingLine(finding, texts));
}

/** What the workbook leaves open: a line per question, with what to type in which row of Inställningar. */
export function questionLines(questions: readonly Question[], texts: Texts): readonly string[] {
  return questions.map((question) => {
    const { place } = question;
    const { message, setting, values } = questionAsText(question, texts);
    const where = place ? `${displayCell(place)}  ` : "";
    return `${where}${message} ${texts.questions.write(values, setting)}`;
  });
}

function findingLine({ place, code, args }: Finding, texts: Texts): string {
  return (place ? `${displayCell(place)}  ` : "") + texts.findings[code](args);
}

function counts(findings: readonly Finding[], texts: Texts): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return texts.cli.findingCounts(count("error"), count("warning"), count("info"));
}

/** What `inspect` says: a line per table, with the proof of its sign convention. */
export function recognisedLines(
  recognised: readonly Recognised[],
  texts: Texts,
): readonly string[] {
  return recognised.map((table) => {
    const kind = texts.sheets.checks.kind[table.kind];
    const line = `${displayRange(table.range)}  ${kind}  ${table.title}`;
    const convention = conventionText(table, texts.sheets);
    return convention === null ? line : `${line}  (${convention})`;
  });
}
