// Which workbook the page opens: the one in its address, else the last saved, else the very first one.
import type { SavedWorkbook } from '../../host/SavedWorkbook';
import type { FirstRun } from '../../server/AddOn';
import type { Words } from '../../words/words';
import { freeName, listWorkbooks, readWorkbook } from './workbookFiles';

export interface ChosenWorkbook {
  readonly name: string;
  /** Undefined for a new workbook. */
  readonly saved: SavedWorkbook | undefined;
  readonly revision: string | undefined;
  /** What fills it, when it is the very first one. */
  readonly firstRun: FirstRun | undefined;
}

/** `query` is the page's address after its `?`: `workbook=NAME`, `new`, or nothing. */
export async function chooseWorkbook(query: string, firstRun: FirstRun | undefined, words: Words): Promise<ChosenWorkbook> {
  const asked = new URLSearchParams(query);
  const blank = async (wanted: string): Promise<ChosenWorkbook> => ({
    name: await freeName(wanted),
    saved: undefined,
    revision: undefined,
    firstRun: undefined,
  });
  if (asked.has('new')) return blank(words.untitled);
  const name = asked.get('workbook') ?? (await listWorkbooks())[0]?.name;
  if (name === undefined) return { ...(await blank(firstRun?.workbook ?? words.untitled)), firstRun };
  const stored = await readWorkbook(name);
  return stored ? { name, saved: stored.content as SavedWorkbook, revision: stored.revision, firstRun: undefined } : blank(name);
}
