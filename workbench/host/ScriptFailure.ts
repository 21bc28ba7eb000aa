// An execution that ended in an exception, as its caller sees it.

export class ScriptFailure extends Error {
  /** Keeps the message, the name and the script's own stack. */
  static from(thrown: unknown): ScriptFailure {
    const { message, name, stack } = (
      typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }
    ) as Partial<Error>;
    const failure = new ScriptFailure(String(message));
    failure.name = name ?? 'Error';
    if (stack !== undefined) failure.stack = stack;
    return failure;
  }
}
