import { ask } from '../../sidebar/server';

type Handlers = { succeed: (answer: unknown) => void; fail: (error: unknown) => void };

/** Puts a stand-in of google.script.run in place; `answer` decides what becomes of a request. */
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
  test('hands action and payload to the server function, and its answer back', async () => {
    const seen: unknown[] = [];
    google((action, payload, { succeed }) => {
      seen.push(action, payload);
      succeed({ ok: true, value: { accounts: [] } });
    });
    expect(await ask('loadAccounts', {})).toEqual({ ok: true, value: { accounts: [] } });
    expect(seen).toEqual(['loadAccounts', {}]);
  });

  test('has edits by hand absorbed where the workbook has to change before it can be read', async () => {
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

  test('passes problems of the workbook on as they are', async () => {
    const refused = { ok: false, problems: [{ code: 'changedMeanwhile' }] };
    google((_action, _payload, { succeed }) => succeed(refused));
    expect(await ask('saveCriteria', { revision: 'r', criteria: [] })).toEqual(refused);
  });

  test('turns a failure on the way into a problem', async () => {
    google((_action, _payload, { fail }) => fail(new Error('NetworkError: Connection failure due to HTTP 0')));
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'noConnection' }] });
  });

  test('does not take null for an answer, which is what Google makes of a value it cannot carry', async () => {
    google((_action, _payload, { succeed }) => succeed(null));
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  });

  test('says so where there is no Google at all', async () => {
    expect(await ask('loadSettings', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  });
});
