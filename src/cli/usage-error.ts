/** The command line was used in a way that cannot be carried out; `message` is the one sentence for the user. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}
