import type { SettingsDraft } from '../../../sidebar/changeSettings/checkSettings';
import { movedWith } from '../../../sidebar/changeSettings/movedWith';

const draft = { keyFrom: 6.8, keepFrom: 6, watchFrom: 6 } as SettingsDraft;

test('cut-offs that moved along with another one are named with their new figure', () => {
  expect(movedWith(draft, { keepFrom: 5.8, watchFrom: 5.8 })).toEqual([
    '“Stays key from” moved along to 5.8; type a figure there to fix it.',
    '“Watch from” moved along to 5.8; type a figure there to fix it.',
  ]);
});

test('cut-offs that stay are not mentioned', () => {
  expect(movedWith(draft, { keepFrom: 6, watchFrom: 6 })).toEqual([]);
});
