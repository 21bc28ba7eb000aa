// Reads the body of a request.
import type { IncomingMessage } from 'node:http';

const LARGEST = 200 * 1024 * 1024;

/** The body as UTF-8 text. Throws a RangeError above 200 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new RangeError('This workbook is larger than 200 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
