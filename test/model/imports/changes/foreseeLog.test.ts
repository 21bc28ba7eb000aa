import { foreseeLog } from '../../../../src/model/imports/changes/foreseeLog';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';

describe('the log', () => {
  const cells = { day: '2026-03-04', kind: 'Treffen', subject: 'Racks', people: '', source: 'a.ics' };
  const known: PresentRow[] = [{ id: '1', name: '2026-03-04', key: 'Alder', cells }];
  const log = {
    kind: new Map([
      ['treffen', 'meeting'],
      ['meeting', 'meeting'],
    ]),
  };
  const line = (values: Record<string, string>, name = '2026-03-04') => ({
    account: 'Alder',
    name,
    values: { kind: 'meeting', subject: 'Racks', ...values },
  });

  test('keeps what a line has, and gets what it lacks', () => {
    const foreseen = foreseeLog([line({ source: 'b.csv', note: 'New' })], known, log);
    expect(foreseen).toMatchObject({ created: [], updated: ['Alder: Racks'], unchanged: 0, replaced: [], rows: [{ was: {} }] });
    expect(foreseeLog([line({ source: 'b.csv' })], known, log)).toMatchObject({ updated: [], unchanged: 1 });
  });

  test('has a new line for another kind, and each new line once', () => {
    const foreseen = foreseeLog(
      [line({ kind: 'call' }), line({ kind: 'call' }), line({ subject: '' }), line({}, '2026-03-05')],
      known,
      log,
    );
    expect(foreseen).toMatchObject({ created: ['Alder: Racks', 'Alder', 'Alder: Racks'], updated: [], unchanged: 0 });
    expect(foreseen.rows).toHaveLength(4);
  });

  test('knows a kind that no list has as blank', () => {
    expect(foreseeLog([line({ kind: '' })], known, {}).created).toEqual([]);
    expect(foreseeLog([line({})], known, {}).created).toEqual(['Alder: Racks']);
  });
});
