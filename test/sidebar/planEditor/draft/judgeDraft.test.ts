import { judgeDraft } from '../../../../sidebar/planEditor/draft/judgeDraft';
import { plan } from '../plan';

test('figures of the account are judged as those of its records are: no amount below 0, only whole days', () => {
  const judge = (is: Record<string, number | null>) =>
    judgeDraft([{ table: 'account', id: 'ernst', kind: 'changed', was: {}, is }] as never, plan(), '2026-06-10').map(
      ({ field, code }) => [field, code],
    );
  expect(judge({ potential: -5000, daysOfNotice: 2.5 })).toEqual([
    ['potential', 'outOfRange'],
    ['daysOfNotice', 'notWhole'],
  ]);
  expect(judge({ revenue3: -5000, potential: 0, daysOfNotice: null })).toEqual([]);
  expect(judge({ potential: NaN })).toEqual([['potential', 'notANumber']]);
});
