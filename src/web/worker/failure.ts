import type { Finding } from "../../core/model/finding";
import type { ErrorArgs, ErrorReason } from "../../core/texts/errors";
import type { ImportRefusal, ImportRefusals } from "../../core/texts/import";
import { HostError } from "../../hosts/host-error";
import { ReportError, type ReportFailure } from "../../report/errors";
import { ImportError } from "../../report/import/errors";

/** An error as plain data: between threads, errors lose their classes and fields. */
export type Failure =
  | { readonly kind: "host"; readonly reason: ErrorReason; readonly args: ErrorArgs[ErrorReason] }
  | { readonly kind: "report"; readonly failure: ReportFailure; readonly refusal: Finding | null }
  | {
      readonly kind: "import";
      readonly refusal: ImportRefusal;
      readonly args: ImportRefusals[ImportRefusal];
    }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

/** What came of a task in another thread. */
export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

/** Carries a task out for another thread. */
export async function answer<T>(task: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await task() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The value of an answer; throws the error that stands in its place. */
export function valueOf<T>(given: Answer<T>): T {
  if ("failure" in given) throw errorOf(given.failure);
  return given.value;
}

function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    // instanceof forgets the type argument: which of the reasons it is.
    const { reason, args } = error as HostError;
    return { kind: "host", reason, args };
  }
  if (error instanceof ReportError) {
    return { kind: "report", failure: error.failure, refusal: error.refusal };
  }
  if (error instanceof ImportError) {
    const { refusal, args } = error as ImportError;
    return { kind: "import", refusal, args };
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: "fault", name, message };
}

function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case "host":
      return new HostError(failure.reason, failure.args);
    case "report":
      return new ReportError(failure.failure, failure.refusal);
    case "import":
      return new ImportError(failure.refusal, failure.args);
    case "fault": {
      const error = new Error(failure.message);
      error.name = failure.name;
      return error;
    }
  }
}
