// The workbooks on the server, as the page asks for them.

export interface ListedWorkbook {
  readonly name: string;
  /** ISO text. */
  readonly saved: string;
}

/** Why a workbook was not written: its name is taken or invalid, it was changed elsewhere, the server is gone, or another error. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly kind: 'taken' | 'name' | 'changed' | 'gone' | 'other',
    message = '',
  ) {
    super(message);
  }
}

const KINDS: Readonly<Record<number, FileProblem['kind']>> = { 400: 'name', 409: 'taken', 412: 'changed' };

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, options).catch(() => {
    throw new FileProblem('gone');
  });
  if (response.ok) return response;
  throw new FileProblem(KINDS[response.status] ?? 'other', await response.text());
}

const pathOf = (name: string) => `/workbooks/${encodeURIComponent(name)}`;
const revisionOf = (response: Response) => response.headers.get('ETag') ?? '';

/** The last saved first. */
export const listWorkbooks = async (): Promise<ListedWorkbook[]> => (await ask('/workbooks')).json() as Promise<ListedWorkbook[]>;

/** Undefined when no workbook has that name. */
export async function readWorkbook(name: string): Promise<{ content: unknown; revision: string } | undefined> {
  const response = await fetch(pathOf(name)).catch(() => {
    throw new FileProblem('gone');
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new FileProblem('other', await response.text());
  return { content: await response.json(), revision: revisionOf(response) };
}

/** Overwrites the given revision, or creates a workbook without one; resolves to the new revision. */
export const writeWorkbook = (name: string, content: unknown, revision: string | undefined): Promise<string> =>
  writeText(name, JSON.stringify(content), revision);

/** The same with the JSON text of a workbook. */
export async function writeText(name: string, body: string, revision: string | undefined): Promise<string> {
  const headers = { 'Content-Type': 'application/json', ...(revision !== undefined && { 'If-Match': revision }) };
  return revisionOf(await ask(pathOf(name), { method: 'PUT', headers, body }));
}

/** The revision of the stored workbook if it is exactly this text. */
export async function revisionOfText(name: string, text: string): Promise<string | undefined> {
  const response = await fetch(pathOf(name)).catch(() => undefined);
  return response?.ok && (await response.text()) === text ? revisionOf(response) : undefined;
}

/** Can be sent again when the answer was lost: `revision` tells the server which workbook is meant. */
export async function renameWorkbook(name: string, newName: string, revision: string | undefined): Promise<string> {
  const headers: HeadersInit = revision === undefined ? {} : { 'If-Match': revision };
  return revisionOf(await ask(`${pathOf(name)}/${encodeURIComponent(newName)}`, { method: 'POST', headers }));
}

/** The .xlsx file of a snapshot whose cells hold the results of their formulas. */
export async function xlsxOf(snapshot: unknown): Promise<Blob> {
  return (
    await ask('/xlsx', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(snapshot) })
  ).blob();
}

/** The first of `name`, `name 2`, `name 3`… that no workbook has yet. */
export async function freeName(name: string): Promise<string> {
  const taken = new Set((await listWorkbooks()).map((listed) => listed.name.toLowerCase()));
  const digits = /\p{Script=Arabic}/u.test(name) ? 'fa' : 'en';
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name} ${count.toLocaleString(digits)}`;
  return free;
}
