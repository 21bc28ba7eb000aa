// The parts of a host, and what it knows of its environment.
import type { Count } from './door/Method';
import type { Engine } from '../engine/Engine';
import type { KnownResults } from './CustomFunctionCalls';
import type { SavedWorkbook } from './SavedWorkbook';
import type { Screen } from './Screen';
import type { ScriptOutline } from './script/readScript';
import type { RealmFactory } from './script/Realm';

/** The part of appsscript.json that the host obeys. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
}

export interface HostOptions {
  /** Over `saved.workbook`, if given. */
  readonly engine: Engine;
  /** The text of the built script. */
  readonly code: string;
  /** What the script declares: see `readScript`. */
  readonly outline: ScriptOutline;
  /** The texts of the html files, by name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Where scripts run: `nodeRealm` or `pageRealm`. */
  readonly realm: RealmFactory;
  readonly screen: Screen;
  /** The user's language: `en`, `fa`, `en_US`. */
  readonly locale: string;
  /** A stored workbook; without it the engine's workbook counts as new. */
  readonly saved?: SavedWorkbook;
  /** Of a new workbook. By default the manifest's time zone, and `en_US`. */
  readonly spreadsheetTimeZone?: string;
  readonly spreadsheetLocale?: string;
  /** The present, in milliseconds. */
  readonly now?: () => number;
  readonly email?: string;
  /** False where Google does not let the add-on's scopes share: adding an editor or a viewer then throws. */
  readonly mayShare?: boolean;
  /** False for a user who is not the owner, so that protections apply. */
  readonly mayEditProtected?: boolean;
  /** False for a viewer or a commenter: every change of the document is refused. */
  readonly mayEdit?: boolean;
  /** How Google spells a formula when a script reads it; by default as it was written. */
  readonly readsFormulas?: (formula: string) => string;
  /** Permissions that the user did not give, as the last part of their address: `script.container.ui`. */
  readonly refusedScopes?: readonly string[];
  /** Called before each counted call of a service, with the method's full name; the call fails with what it throws. */
  readonly beforeCall?: (name: string, count: Count) => void;
  /** Whether the add-on was used in this workbook before; where it was not, custom functions are #NAME? and onOpen runs in NONE. */
  readonly enabled?: boolean;
  /** Custom functions give `Loading…` until the script has ended, as they may on Google; 2: until the next script has ended too. */
  readonly slowFunctions?: boolean | 2;
  /** Results of custom functions from other hosts of the same script; this host adds its own. By default none. */
  readonly knownResults?: KnownResults;
}
