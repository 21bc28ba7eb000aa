// Sends one of the workbench's own files.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CONTENT_TYPES, type Reply } from './Reply';

export const FONT_FILES: readonly string[] = ['Vazirmatn-Regular.woff2', 'Vazirmatn-Bold.woff2'];

/** Rejects when the file is missing. */
export async function sendFile(reply: Reply, path: string): Promise<void> {
  reply.send(200, CONTENT_TYPES[extname(path)] ?? 'application/octet-stream', await readFile(path));
}
