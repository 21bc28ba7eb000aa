// What a script did wrong: the door hands it to the script as an Exception of the script's own realm.

export class ScriptError extends Error {
  override readonly name = 'Exception';
}
