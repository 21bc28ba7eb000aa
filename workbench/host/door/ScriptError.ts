// A mistake of the script. It reaches the script as an Exception of the script's own realm.

export class ScriptError extends Error {
  override readonly name = 'Exception';
}
