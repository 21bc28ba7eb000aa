// Session: the user who runs the script, if its scopes permit it.
import { free, identity, type Methods } from '../door/Method';
import type { Context } from './Context';

const METHODS = { getActiveUser: identity(''), getActiveUserLocale: free(''), getScriptTimeZone: free('') } satisfies Methods;
const USER_METHODS = { getEmail: identity('') } satisfies Methods;

type Handle = GoogleAppsScript.Base.Session;

export class Session implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('Session', METHODS, this);
  }

  getActiveUser(): GoogleAppsScript.Base.User {
    return this.context.execution.expose('User', USER_METHODS, { getEmail: () => this.context.surroundings.email });
  }
  getActiveUserLocale(): string {
    return this.context.surroundings.locale;
  }
  getScriptTimeZone(): string {
    return this.context.surroundings.scriptTimeZone;
  }
}
