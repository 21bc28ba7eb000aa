// ScriptApp: which permissions the user gave.
import { type Methods, priced } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';
import { AuthMode } from './enumerations';

const METHODS = { requireAllScopes: priced('Anything') } satisfies Methods;

type Handle = GoogleAppsScript.Script.ScriptApp;

export class ScriptApp implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('ScriptApp', METHODS, this, { AuthMode });
  }

  /** Google asks the user for the permission that is missing, and ends the script. */
  requireAllScopes(): void {
    if (this.context.surroundings.lacksScopes) throw new ScriptError('Authorization is required to perform that action.');
  }
}
