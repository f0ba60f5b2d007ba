/** What the client library says of a failed batch. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** Runs a batch that must fail, and tells how it did. */
export async function refusal(
  excel: { readonly Excel: typeof Excel },
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Refusal> {
  try {
    await excel.Excel.run(async (context) => {
      await batch(context);
    });
  } catch (error) {
    return describe(error);
  }
  throw new Error("the batch was not refused");
}

function describe(error: unknown): Refusal {
  if (!(error instanceof Error)) throw new TypeError("not an error", { cause: error });
  // OfficeExtension.Error has these; other errors simply lack them.
  const { code, debugInfo } = error as Error & {
    readonly code?: string;
    readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
  };
  return {
    code: code ?? error.name,
    message: error.message,
    location: debugInfo?.errorLocation,
    statement: debugInfo?.statement,
  };
}
