// Whether a request comes from the page that this server served, not from another site open in the same browser.
import type { IncomingMessage } from 'node:http';
import { HOSTS } from './policy';

/**
 * The Host must name this machine (another name may have been pointed here), and a request that changes something must say an Origin
 * of the same host. Reading needs no Origin: without a permission of ours, another site cannot read the answer.
 */
export function isOurOwn({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  const host = headers.host ?? '';
  if (!HOSTS.includes(host.replace(/:\d+$/, ''))) return false;
  return method === 'GET' || headers.origin === `http://${host}`;
}
