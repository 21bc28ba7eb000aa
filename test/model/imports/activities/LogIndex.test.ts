import { contentKey } from '../../../../src/model/imports/activities/contentKey';
import { LogIndex, logEntry } from '../../../../src/model/imports/activities/LogIndex';

const entry = (values: Record<string, string | number | boolean> = {}, account = 'Alder', day = '2026-03-04') =>
  logEntry(account, day, { kind: 'call', subject: 'Renewal', people: 'Anna', ...values });

test('a line has its values as texts, and blanks for what is missing', () => {
  expect(logEntry('Alder', '2026-03-04', { subject: 7, uid: 'u1', people: 'Anna' })).toEqual({
    account: 'Alder',
    day: '2026-03-04',
    kind: '',
    subject: '7',
    people: 'Anna',
    uid: 'u1',
  });
});

describe('a line is found', () => {
  const find = (line: ReturnType<typeof entry>) => {
    const index = new LogIndex<string>();
    index.add(entry({ uid: 'u1' }), 'first');
    index.add(entry({ subject: 'Other' }), 'second');
    return index.find(line);
  };

  test('by its identifier, and then the source counts in all but where it came from', () => {
    const found = find(entry({ uid: 'u1', subject: 'Changed' }, 'ALDER', '2026-05-05'));
    expect(found?.at).toBe('first');
    expect(['source', 'subject', 'day'].map((field) => found?.keeps(field, false))).toEqual([true, false, false]);
  });

  test('by its content where one of two has no identifier, and then it only gets what it lacks', () => {
    for (const [line, at] of [
      [entry(), 'first'],
      [entry({ subject: 'other', uid: 'u9' }), 'second'],
    ] as const) {
      const found = find(line);
      expect(found?.at).toBe(at);
      expect([found?.keeps('subject', false), found?.keeps('source', true)]).toEqual([true, false]);
    }
  });

  test.each([
    ['another identifier', entry({ uid: 'u2' })],
    ['the identifier with another account', entry({ uid: 'u1', subject: 'x' }, 'Birch')],
    ['another account', entry({}, 'Birch')],
    ['another day', entry({}, 'Alder', '2026-03-05')],
    ['another kind', entry({ kind: 'meeting' })],
    ['other people', entry({ people: 'Bo' })],
  ])('not by %s', (_, line) => {
    expect(find(line)).toBeNull();
  });
});

test('of two lines with the same content, the one without an identifier is found by it', () => {
  const index = new LogIndex<string>();
  index.add(entry({ uid: 'u1' }), 'first');
  index.add(entry({ uid: 'u2' }), 'second');
  expect(index.find(entry())?.at).toBe('first');
  index.add(entry(), 'third');
  expect(index.find(entry())?.at).toBe('third');
  expect(index.find(entry({ uid: 'u3' }))?.at).toBe('third');
  index.add(entry({ uid: 'u4' }), 'fourth');
  expect(index.find(entry({ uid: 'u5' }))?.at).toBe('third');
});

test('the same people in any order are the same, and each field of a line counts by itself', () => {
  const content = { account: 'Alder', day: '2026-03-04', kind: 'call', subject: 'Renewal', people: 'Anna; Bo' };
  expect(contentKey({ ...content, people: 'BO <b@x.com>;Anna<a@x.com>' })).toBe(contentKey(content));
  expect(contentKey({ ...content, people: 'Anna Bo' })).not.toBe(contentKey(content));
  expect(contentKey({ ...content, kind: '', subject: 'callRenewal' })).not.toBe(contentKey({ ...content, kind: 'call' }));
});
