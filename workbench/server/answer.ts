// Answers one request: the page's own files, the add-on, and the workbooks. Refuses what does not come from the page itself.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { UserFile } from '../file/UserFile';
import type { WorkbookFolder } from '../file/WorkbookFolder';
import type { IWorkbookData } from '../engine/univer';
import { writeXlsx } from '../file/xlsx/writeXlsx';
import { readAddOn, type AddOnSettings } from './AddOn';
import { readBody } from './readBody';
import { isOurOwn } from './isOurOwn';
import { answerWorkbook } from './answerWorkbook';
import type { Conditions } from './Conditions';
import { pagePolicy } from './policy';
import { JSON_TYPE, Reply, XLSX_TYPE } from './Reply';
import { FONT_FILES, sendFile } from './sendFile';

export interface Served {
  /** The folder of the bundled page, of the fonts, of the built add-on. */
  page: string;
  fonts: string;
  addOn: string;
  settings: AddOnSettings;
  workbooks: WorkbookFolder;
  user: UserFile;
  conditions: Conditions;
  pagePort: number;
}

const PAGE_FILES = ['page.js', 'page.css', 'fonts.css'];

/** Never rejects: errors become replies. */
export async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = new Reply(response, pagePolicy(served.conditions.framePort));
  try {
    if (isOurOwn(request)) await route(served, request, reply);
    else reply.refuse(403, 'The workbench answers to its own page only.');
  } catch (error) {
    if ([RangeError, SyntaxError, URIError].some((kind) => error instanceof kind) || isNoAddress(error))
      reply.refuse(400, (error as Error).message);
    else {
      console.error(error);
      reply.refuse(500, reasonOf(error));
    }
  }
}

const IS_FULL = 'The disk is full. Make room on it.';
const IS_CLOSED = 'The folder for workbooks cannot be written or read: check who may use it, or name another one with WORKBOOKS.';

/** By the codes of errors of the system. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: IS_FULL,
  EDQUOT: IS_FULL,
  EACCES: IS_CLOSED,
  EPERM: IS_CLOSED,
  EROFS: IS_CLOSED,
};

/** In words of ours: messages of the system show paths of this machine. */
const reasonOf = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? ''] ??
  'Something went wrong in the workbench; its terminal shows what.';

/** The error of `new URL` for a path such as `//`. */
const isNoAddress = (error: unknown) => (error as { code?: string }).code === 'ERR_INVALID_URL';

async function route(served: Served, request: IncomingMessage, reply: Reply): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://workbench');
  const [area = '', ...words] = pathname.slice(1).split('/').map(decodeURIComponent);
  const name = words[0] ?? '';
  const asked = `${request.method} ${area}`;

  if (asked === 'GET ' && words.length === 0) return sendFile(reply, request, join(served.page, 'index.html'));
  if (asked === 'GET page' && PAGE_FILES.includes(name)) return sendFile(reply, request, join(served.page, name));
  if (asked === 'GET font' && FONT_FILES.includes(name)) return sendFile(reply, request, join(served.fonts, name));
  if (asked === 'GET add-on') return reply.json(await readAddOn(served.addOn, served.settings));
  if (asked === 'GET conditions') return reply.json(served.conditions);
  if (asked === 'GET user') return reply.send(200, JSON_TYPE, await served.user.read());
  if (asked === 'PUT user') {
    const text = await readBody(request);
    JSON.parse(text);
    await served.user.write(text);
    return reply.json({});
  }
  if (asked === 'POST xlsx') {
    const snapshot = JSON.parse(await readBody(request)) as IWorkbookData;
    return reply.send(200, XLSX_TYPE, await writeXlsx(snapshot));
  }
  if (area === 'workbooks') return answerWorkbook(served.workbooks, request, name, words[1], reply);
  reply.refuse(404, 'There is no such page.');
}
