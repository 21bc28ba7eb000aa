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

export class Reply {
  /** `policy` limits what the browser lets the page do. */
  constructor(
    private readonly response: ServerResponse,
    private readonly policy: string,
  ) {}

  send(status: number, type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): void {
    this.response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': this.policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
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
