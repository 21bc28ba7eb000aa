import { ask } from '../../sidebar/server';

type Handlers = { succeed: (answer: unknown) => void; fail: (error: unknown) => void };

/** Installs a fake google.script.run; `answer` decides what happens to a request. */
function google(answer: (action: string, payload: object, handlers: Handlers) => void): void {
  const runner = (handlers: Handlers) => ({
    withSuccessHandler: (succeed: Handlers['succeed']) => runner({ ...handlers, succeed }),
    withFailureHandler: (fail: Handlers['fail']) => runner({ ...handlers, fail }),
    request: (action: string, payload: object) => answer(action, payload, handlers),
  });
  const none = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner({ succeed: none, fail: none }) } } });
}
afterEach(() => {
  delete (globalThis as { google?: unknown }).google;
});

describe('ask', () => {
  test('passes action and payload to the server function, and returns its answer', async () => {
    const seen: unknown[] = [];
    google((action, payload, { succeed }) => {
      seen.push(action, payload);
      succeed({ ok: true, value: { accounts: [] } });
    });
    expect(await ask('loadAccounts', {})).toEqual({ ok: true, value: { accounts: [] } });
    expect(seen).toEqual(['loadAccounts', {}]);
  });

  test('absorbs edits by hand if the workbook must change before it can be read', async () => {
    const seen: unknown[] = [];
    google((action, payload, { succeed }) => {
      seen.push([action, payload]);
      succeed(action === 'absorbEdits' ? { ok: true, value: { accounts: [] } } : { ok: false, pending: true, problems: [] });
    });
    expect(await ask('loadAccounts', {})).toEqual({ ok: true, value: { accounts: [] } });
    expect(seen).toEqual([
      ['loadAccounts', {}],
      ['absorbEdits', { action: 'loadAccounts', payload: {} }],
    ]);
  });

  test('passes on problems of the workbook unchanged', async () => {
    const refused = { ok: false, problems: [{ code: 'changedMeanwhile' }] };
    google((_action, _payload, { succeed }) => succeed(refused));
    expect(await ask('saveCriteria', { revision: 'r', criteria: [] })).toEqual(refused);
  });

  test('turns a connection failure into a problem', async () => {
    google((_action, _payload, { fail }) => fail(new Error('NetworkError: Connection failure due to HTTP 0')));
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'noConnection' }] });
  });

  test('does not accept null as an answer, which Google returns for a value it cannot transfer', async () => {
    google((_action, _payload, { succeed }) => succeed(null));
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  });

  test('reports that Google is missing', async () => {
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  });
});
