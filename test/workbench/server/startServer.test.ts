import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conditions } from '../../../workbench/server/Conditions';
import { startServer, type RunningServer } from '../../../workbench/server/startServer';

jest.setTimeout(30_000);

const root = process.cwd();
const page = join(root, 'node_modules', '.cache', 'workbench');
const addOn = join(root, 'test', 'e2e', 'setup', 'addOn');
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  server = await startServer({ root, page, addOn, settings: { addOn: 'Fruit' }, workbooks: join(folder, 'workbooks'), port: 0 });
});
const options = (workbooks: string) => ({ root, page, addOn, settings: { addOn: 'Fruit' }, workbooks, port: 0 });
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a path exactly as it is written; fetch would tidy it up. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}, body = '', port = portOfPage()) =>
  new Promise<{ status: number; type: string; text: string; etag: string | undefined; policy: string }>((resolve, reject) => {
    const sent = request({ hostname: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          text,
          etag: response.headers.etag,
          policy: String(response.headers['content-security-policy']),
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
const portOfPage = () => Number(new URL(server.address).port);
const conditions = async () => JSON.parse((await ask('/conditions')).text) as Conditions;
const askFrame = async (path: string, headers = {}) => ask(path, 'GET', headers, '', (await conditions()).framePort);
const origin = () => ({ Origin: new URL(server.address).origin });

test('serves the page, its script, styles and a font with their content types', async () => {
  const types = await Promise.all(
    ['/', '/page/page.js', '/page/page.css', '/page/fonts.css', '/font/Vazirmatn-Regular.woff2'].map((path) => ask(path)),
  );
  expect(types.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(types.map(({ type }) => type.split(';')[0])).toEqual([
    'text/html',
    'text/javascript',
    'text/css',
    'text/css',
    'font/woff2',
  ]);
});

test('a file that the browser has is not sent again until it changes', async () => {
  const first = await ask('/page/page.css');
  const again = await ask('/page/page.css', 'GET', { 'If-None-Match': first.etag ?? '' });
  const changed = await ask('/page/page.css', 'GET', { 'If-None-Match': '"another"' });
  expect([first.status, again.status, again.text, changed.status]).toEqual([200, 304, '', 200]);
  expect(changed.text).toBe(first.text);
});

test('serves the add-on with its pages by name and its manifest', async () => {
  const given = JSON.parse((await ask('/add-on')).text) as Record<string, unknown>;
  expect(given).toMatchObject({ addOn: 'Fruit', manifest: { timeZone: 'Europe/Berlin' } });
  expect(Object.keys(given['files'] as object)).toEqual(['sidebar']);
  expect(given['code']).toContain('function onOpen()');
});

test.each([
  '/page/../package.json',
  '/page/%2e%2e%2fpackage.json',
  '/font/..%2fttf%2fVazirmatn-Bold.ttf',
  '/workbooks/..%2fsecret',
  '/elsewhere',
])('gives no other file of this machine for %s', async (path) => {
  const { status, text } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toContain('secret":true');
});

test('refuses a request under another host name, and a change from another origin', async () => {
  expect((await ask('/', 'GET', { Host: 'evil.example' })).status).toBe(403);
  expect((await ask('/workbooks/Plan', 'PUT', { Origin: 'https://evil.example' }, '{}')).status).toBe(403);
});

test('serves the frames of the add-on’s pages from another port, which only the page may show', async () => {
  const paths = ['/', '/page/receive.js', '/page/frame.js', '/page/fonts.css', '/font/Vazirmatn-Bold.woff2'];
  const answers = await Promise.all(paths.map((path) => askFrame(path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await conditions()).framePort).not.toBe(portOfPage());
  expect(answers[0]?.policy).toContain(`frame-ancestors http://127.0.0.1:${portOfPage()} http://localhost:${portOfPage()}`);
});

test.each([
  '/add-on',
  '/workbooks',
  '/workbooks/Plan',
  '/user',
  '/conditions',
  '/page/page.js',
  '/page/../frame.html',
  '/font/x',
])('has no %s for frames', async (path) => {
  expect((await askFrame(path)).status).toBe(404);
});

test('answers a frame under this machine’s own names only', async () => {
  expect((await askFrame('/', { Host: 'evil.example' })).status).toBe(404);
});

test('reports the conditions under which it runs', async () => {
  expect(await conditions()).toEqual({ framePort: server.framePort, today: null, mayShare: true, role: 'owner' });
  const settings = { addOn: 'Fruit' };
  const other = await startServer({
    root,
    page,
    addOn,
    settings,
    workbooks: folder,
    port: 0,
    today: '1998-01-05',
    mayShare: false,
    role: 'viewer',
  });
  const answer = await fetch(`${other.address}conditions`);
  await other.close();
  expect(await answer.json()).toMatchObject({ today: '1998-01-05', mayShare: false, role: 'viewer' });
});

test('keeps workbooks: writes, lists, reads, renames, and guards against overwriting', async () => {
  const first = await ask('/workbooks/Plan', 'PUT', origin(), '{"a":1}');
  expect(first.status).toBe(200);
  expect((await ask('/workbooks/Plan')).text).toBe('{"a":1}');
  expect((await ask('/workbooks/Plan', 'PUT', origin(), '{}')).status).toBe(409);
  expect((await ask('/workbooks/Plan', 'PUT', { ...origin(), 'If-Match': 'older' }, '{}')).status).toBe(412);
  expect((await ask('/workbooks/Plan', 'PUT', { ...origin(), 'If-Match': first.etag ?? '' }, '{"a":2}')).status).toBe(200);
  expect((await ask(`/workbooks/Plan/${encodeURIComponent('برنامه')}`, 'POST', origin())).status).toBe(200);
  expect((JSON.parse((await ask('/workbooks')).text) as { name: string }[]).map(({ name }) => name)).toEqual(['برنامه']);
  expect((await ask('/workbooks/Plan')).status).toBe(404);
});

test('reports a missing workbook without its path', async () => {
  expect(await ask('/workbooks/Gone/Plan', 'POST', origin())).toMatchObject({ status: 404, text: 'There is no such workbook.' });
});

test('refuses an invalid path', async () => {
  expect((await ask('//')).status).toBe(400);
});

test('refuses invalid JSON', async () => {
  expect((await ask('/workbooks/Broken', 'PUT', origin(), '{"half":')).status).toBe(400);
  expect((await ask('/workbooks/Broken')).status).toBe(404);
});

test('of several that create one name, or rename to it, at once, only one succeeds', async () => {
  const sent = Array.from({ length: 8 }, (_, at) => ask('/workbooks/Same', 'PUT', origin(), `{"from":${at}}`));
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(7);
  expect(JSON.parse((await ask('/workbooks/Same')).text)).toEqual({ from: statuses.indexOf(200) });

  for (const name of ['One', 'Two']) await ask(`/workbooks/${name}`, 'PUT', origin(), `{"name":"${name}"}`);
  const renamed = await Promise.all(['One', 'Two'].map((name) => ask(`/workbooks/${name}/Three`, 'POST', origin())));
  expect(renamed.map(({ status }) => status).sort()).toEqual([200, 409]);
  const left = renamed[0]?.status === 409 ? 'One' : 'Two';
  expect(JSON.parse((await ask(`/workbooks/${left}`)).text)).toEqual({ name: left });
});

test('two servers on one folder never both create a name', async () => {
  const other = await startServer(options(join(folder, 'workbooks')));
  const to = [portOfPage(), Number(new URL(other.address).port)];
  for (let round = 0; round < 5; round++) {
    const sent = to.map((port) =>
      ask(
        `/workbooks/Shared ${round}`.replace(' ', '%20'),
        'PUT',
        { Origin: `http://127.0.0.1:${port}` },
        `{"port":${port}}`,
        port,
      ),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect([...statuses].sort()).toEqual([200, 409]);
    expect(JSON.parse((await ask(`/workbooks/Shared%20${round}`)).text)).toEqual({ port: to[statuses.indexOf(200)] });
  }
  await other.close();
});

test('a rename whose answer was lost can be sent again, but takes no other workbook for its own', async () => {
  const { etag = '' } = await ask('/workbooks/Lost', 'PUT', origin(), '{"lost":true}');
  const rename = (revision: string) => ask('/workbooks/Lost/Found', 'POST', { ...origin(), 'If-Match': revision });
  expect(await rename(etag)).toMatchObject({ status: 200, etag });
  expect(await rename(etag)).toMatchObject({ status: 200, etag });
  expect((await rename('older')).status).toBe(404);
  expect((await ask('/workbooks/Found')).text).toBe('{"lost":true}');
});

test.each(['x'.repeat(101), '表'.repeat(90), '😀'.repeat(63), 'ک'.repeat(126)])('refuses the long name %s', async (name) => {
  const { status, text } = await ask(`/workbooks/${encodeURIComponent(name)}`, 'PUT', origin(), '{}');
  expect(status).toBe(400);
  expect(text).not.toContain(folder);
});

test.each(['x'.repeat(100), '表'.repeat(83), '😀'.repeat(50), 'ک'.repeat(100)])('keeps the long name %s', async (name) => {
  const path = `/workbooks/${encodeURIComponent(name)}`;
  expect((await ask(path, 'PUT', origin(), '{}')).status).toBe(200);
  expect((await ask(path)).text).toBe('{}');
});

test('removes at its start what an earlier server left half written, and nothing that is being written now', async () => {
  const place = join(folder, 'crashed');
  mkdirSync(place);
  const [old, recent] = ['.0b9f6a1c-7d36-4c55-9a05-0d3c4f8f9b11', '.6b1d7a3e-1f0a-4a7e-8f53-0a2f4b1f7c22'];
  for (const file of [old, recent, 'Plan.json', '.user.json', '.notes']) writeFileSync(join(place, file), '{}');
  for (const file of [old, 'Plan.json', '.user.json', '.notes']) utimesSync(join(place, file), 1000, 1000);
  await (await startServer(options(place))).close();
  expect(readdirSync(place).sort()).toEqual([recent, '.notes', '.user.json', 'Plan.json'].sort());
});

test('an error of the system is reported without a path', async () => {
  const place = join(folder, 'a file');
  writeFileSync(place, '');
  const broken = await startServer(options(place));
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const port = Number(new URL(broken.address).port);
  const answers = [
    await ask('/workbooks', 'GET', {}, '', port),
    await ask('/workbooks/Plan', 'PUT', { Origin: `http://127.0.0.1:${port}` }, '{}', port),
    await ask('/user', 'PUT', { Origin: `http://127.0.0.1:${port}` }, '{}', port),
  ];
  expect(logged).toHaveBeenCalledTimes(3);
  logged.mockRestore();
  await broken.close();
  for (const { status, text } of answers) {
    expect(status).toBe(500);
    expect(text).toMatch(/^[A-Z][^/\\]+\.$/);
  }
});

test('says that the folder for workbooks cannot be written', async () => {
  const place = join(folder, 'read only');
  mkdirSync(place);
  chmodSync(place, 0o500);
  if (process.getuid?.() === 0) return; // nothing is forbidden to this user
  const locked = await startServer(options(place));
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const port = Number(new URL(locked.address).port);
  const { text } = await ask('/workbooks/Plan', 'PUT', { Origin: `http://127.0.0.1:${port}` }, '{}', port);
  logged.mockRestore();
  await locked.close();
  expect(text).toBe(
    'The folder for workbooks cannot be written or read: check who may use it, or name another one with WORKBOOKS.',
  );
});

test('reports that the port is taken, and a free one', async () => {
  const { port } = new URL(server.address);
  const second = startServer({ ...options(folder), port: Number(port) });
  const error = await second.catch((failure: { code: string; free: number }) => failure);
  expect(error).toMatchObject({ code: 'EADDRINUSE' });
  const { free } = error as { free: number };
  const third = await startServer({ ...options(folder), port: free });
  expect(new URL(third.address).port).toBe(String(free));
  await third.close();
});

test('serves frames from a free port, which it reports, or from the given one', async () => {
  const settings = { addOn: 'Fruit' };
  const { port } = new URL(server.address);
  const framePort = Number(port) === 65_535 ? 0 : Number(port) + 1;
  const free = await startServer({ root, page, addOn, settings, workbooks: folder, port: 0, framePort });
  const chosen = free.framePort;
  await free.close();
  expect(chosen).toBe(framePort);
  const taken = startServer({ root, page, addOn, settings, workbooks: folder, port: 0, framePort: Number(port) });
  await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE', port: Number(port) });
  expect(server.framePort).toBe((await conditions()).framePort);
});
