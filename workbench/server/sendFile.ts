// Sends one of the workbench's own files.
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { CONTENT_TYPES, type Reply } from './Reply';

export const FONT_FILES: readonly string[] = ['Vazirmatn-Regular.woff2', 'Vazirmatn-Bold.woff2'];

/** Rejects when the file is missing. A browser that has the file is not sent it again. */
export async function sendFile(reply: Reply, request: IncomingMessage, path: string): Promise<void> {
  const { size, mtimeMs } = await stat(path);
  const version = { ETag: `"${size}-${mtimeMs}"`, 'Cache-Control': 'no-cache' };
  const type = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
  if (request.headers['if-none-match'] === version.ETag) return reply.send(304, type, '', version);
  reply.send(200, type, await readFile(path), version);
}
