// User: somebody with a Google account.
import { free, type Methods } from '../door/Method';
import type { Context } from './Context';

const METHODS = { getEmail: free('') } satisfies Methods;

/** One of the people with whom the spreadsheet is shared, whose address the script may see. */
export const user = (context: Context, address: string): GoogleAppsScript.Base.User =>
  context.execution.expose('User', METHODS, { getEmail: () => address });
