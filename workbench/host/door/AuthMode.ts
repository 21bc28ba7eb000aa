// The authorization mode of an execution, and what it allows (as Google's documentation of editor add-ons has it).
import type { Access } from './Method';
import { ScriptError } from './ScriptError';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const ALLOWED: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'document', 'change', 'properties'],
  CUSTOM_FUNCTION: ['nothing', 'document', 'properties'],
  FULL: ['nothing', 'menu', 'document', 'change', 'properties', 'screen', 'identity'],
};

const SCOPE = 'https://www.googleapis.com/auth/';

/** The scopes of which at least one is required. Empty without a requirement. */
const SCOPES: Readonly<Partial<Record<Access, readonly string[]>>> = {
  document: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  change: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  screen: [`${SCOPE}script.container.ui`],
  identity: [`${SCOPE}userinfo.email`],
};

/** Throws as Google does where the mode, or the scopes that the manifest lists, forbid a call. `name` is the method's full name. */
export function assertAllowed(access: Access, name: string, mode: AuthMode, scopes: readonly string[] | undefined): void {
  const needed = SCOPES[access] ?? [];
  const granted = needed.length === 0 || scopes === undefined || needed.some((scope) => scopes.includes(scope));
  if (ALLOWED[mode].includes(access) && granted) return;
  if (mode === 'CUSTOM_FUNCTION') {
    if (access === 'menu' || access === 'screen') throw new ScriptError('Cannot call SpreadsheetApp.getUi() from this context.');
    throw new ScriptError(`You do not have permission to call ${name.split('.').at(-1)}`);
  }
  if (needed.length === 0) throw new ScriptError(`You do not have permission to call ${name}`);
  const required = needed.length === 1 ? needed.join('') : `(${needed.join(' || ')})`;
  throw new ScriptError(`Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`);
}
