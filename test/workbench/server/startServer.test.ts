import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(await conditions()).toMatchObject({ today: null, mayShare: true });
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
  });
  const answer = await fetch(`${other.address}conditions`);
  await other.close();
  expect(await answer.json()).toMatchObject({ today: '1998-01-05', mayShare: false });
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

test('reports in plain words that the port is taken', async () => {
  const { port } = new URL(server.address);
  const second = startServer({ root, page, addOn, settings: { addOn: 'Fruit' }, workbooks: folder, port: Number(port) });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
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
