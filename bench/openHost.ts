// The built add-on on a new workbook of the workbench's host.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootEngine } from '../workbench/engine/bootEngine';
import { createHost, type Host } from '../workbench/host/createHost';
import type { HostOptions } from '../workbench/host/HostOptions';
import { nodeRealm } from '../workbench/host/script/nodeRealm';
import { readScript } from '../workbench/host/script/readScript';

const nothing = (): undefined => undefined;

export function openHost(): Host {
  const files = readdirSync('dist').filter((name) => name.endsWith('.html'));
  const code = readFileSync(join('dist', 'Code.js'), 'utf8');
  return createHost({
    code,
    outline: readScript(code),
    files: Object.fromEntries(files.map((name) => [name.replace(/\.html$/, ''), readFileSync(join('dist', name), 'utf8')])),
    manifest: JSON.parse(readFileSync('appsscript.json', 'utf8')) as HostOptions['manifest'],
    engine: bootEngine(),
    realm: nodeRealm,
    locale: 'en',
    now: () => Date.UTC(2026, 5, 1),
    screen: {
      menuChanged: nothing,
      showSidebar: nothing,
      showDialog: nothing,
      alert: () => 'OK',
      toast: nothing,
      log: nothing,
    },
  });
}
