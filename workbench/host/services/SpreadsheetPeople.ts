// The people who may edit or see the spreadsheet.
import { free, type Methods, read, write } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';

export const PEOPLE_METHODS = {
  addEditor: write('Text', 'User'),
  addEditors: write('Text[]'),
  addViewer: write('Text', 'User'),
  addViewers: write('Text[]'),
  getEditors: read(''),
  getOwner: read(''),
  getViewers: read(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

const addressOf = (person: string | User) => (typeof person === 'string' ? person : person.getEmail());

const DRIVE = 'https://www.googleapis.com/auth/drive';

export abstract class SpreadsheetPeople {
  abstract readonly handle: Handle;

  constructor(protected readonly context: Context) {}

  addEditor(person: string | User): Handle {
    return this.share('addEditor', () => this.sharing.addEditors([addressOf(person)]));
  }
  addEditors(addresses: readonly string[]): Handle {
    return this.share('addEditors', () => this.sharing.addEditors(addresses));
  }
  addViewer(person: string | User): Handle {
    return this.share('addViewer', () => this.sharing.addViewers([addressOf(person)]));
  }
  addViewers(addresses: readonly string[]): Handle {
    return this.share('addViewers', () => this.sharing.addViewers(addresses));
  }
  /** Includes the owner. */
  getEditors(): User[] {
    return this.sharing.editors.map((address) => user(this.context, address));
  }
  getViewers(): User[] {
    return this.sharing.viewers.map((address) => user(this.context, address));
  }
  /** Null when the host does not know the owner. */
  getOwner(): User | null {
    const { owner } = this.sharing;
    return owner === '' ? null : user(this.context, owner);
  }

  private get sharing() {
    return this.context.document.sharing;
  }
  private share(method: string, add: () => void): Handle {
    if (!this.context.surroundings.mayShare)
      throw new ScriptError(`You do not have permission to call Spreadsheet.${method}. Required permissions: ${DRIVE}`);
    add();
    return this.handle;
  }
}

const USER_METHODS = { getEmail: free('') } satisfies Methods;

/** One of the people with whom the spreadsheet is shared, whose address the script may see. */
const user = (context: Context, address: string): GoogleAppsScript.Base.User =>
  context.execution.expose('User', USER_METHODS, { getEmail: () => address });
