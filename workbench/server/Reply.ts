// One answer to the page.
import type { ServerResponse } from 'node:http';

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};
export const JSON_TYPE = 'application/json; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page runs the add-on's code and pages, and nothing of it reaches beyond this server. */
const POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

export class Reply {
  constructor(private readonly response: ServerResponse) {}

  send(status: number, type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): void {
    this.response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      // The add-on's frames have no origin of their own, and a font is only given to those whom this header names.
      ...(type === CONTENT_TYPES['.woff2'] && { 'Access-Control-Allow-Origin': '*' }),
      ...headers,
    });
    this.response.end(body);
  }

  json(value: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.send(200, JSON_TYPE, JSON.stringify(value), headers);
  }

  refuse(status: number, reason: string): void {
    this.send(status, 'text/plain; charset=utf-8', reason);
  }
}
