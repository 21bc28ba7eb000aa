// Lists, reads, writes and renames workbooks for the page.
import type { IncomingMessage } from 'node:http';
import type { Conflict, WorkbookFolder } from '../file/WorkbookFolder';
import { readBody } from './readBody';
import { JSON_TYPE, type Reply } from './Reply';

/**
 * `GET workbooks` lists, `GET workbooks/NAME` reads, `PUT workbooks/NAME` writes (with If-Match over the revision that it replaces, without
 * it only a new one), `POST workbooks/NAME/NEW` renames (with If-Match it can be sent again). The revision travels as ETag; 409 means a
 * taken name, 412 a workbook changed elsewhere.
 */
export async function answerWorkbook(
  folder: WorkbookFolder,
  request: IncomingMessage,
  name: string,
  newName: string | undefined,
  reply: Reply,
): Promise<void> {
  const settle = (result: { revision: string } | Conflict) => {
    if (typeof result === 'object') reply.json({}, { ETag: result.revision });
    else reply.refuse(result === 'taken' ? 409 : 412, result);
  };
  if (request.method === 'GET' && name === '') return reply.json(await folder.list());
  if (request.method === 'GET') {
    const stored = await folder.read(name);
    if (stored) return reply.send(200, JSON_TYPE, stored.text, { ETag: stored.revision });
  }
  if (request.method === 'PUT') {
    const text = await readBody(request);
    JSON.parse(text);
    return settle(await folder.write(name, text, request.headers['if-match']));
  }
  if (request.method === 'POST' && newName !== undefined) {
    const renamed = await folder.rename(name, newName, request.headers['if-match']);
    if (renamed) return settle(renamed);
  }
  reply.refuse(404, 'There is no such workbook.');
}
