import { addDays } from '../../../src/model/calendar/addDays';
import { stakeholderFlag } from '../../../src/model/plan/stakeholderFlag';
import type { Stakeholder } from '../../../src/model/plan/PlanRecords';
import { person, TODAY } from './plans';

const flagOf = (given: Partial<Stakeholder>) => stakeholderFlag(person({ ...complete, ...given }), TODAY);
const complete: Partial<Stakeholder> = { role: 'user', influence: 5, sentiment: 1, contact: 2, lastContact: TODAY };
const ago = (days: number) => addDays(TODAY, -days);

test.each<[Partial<Stakeholder>, string | null]>([
  [{}, null],
  [{ sentiment: -1 }, 'powerfulSceptical'],
  [{ sentiment: -2 }, 'derailer'],
  [{ influence: 4, sentiment: -2 }, 'derailer'],
  [{ influence: 3, sentiment: -2 }, null],
  [{ sentiment: null }, 'powerfulUnknown'],
  [{ influence: 4, contact: 0 }, 'powerfulUnknown'],
  [{ influence: 3, contact: 0 }, null],
  [{ influence: 3, sentiment: null }, 'incomplete'],
  [{ influence: 3, lastContact: ago(90) }, null],
  [{ influence: 3, lastContact: ago(91) }, 'noRecentContact'],
  [{ influence: 2, lastContact: ago(91) }, null],
  [{ lastContact: '' }, null],
  [{ role: null }, 'incomplete'],
  [{ influence: null }, 'incomplete'],
  [{ contact: null }, 'incomplete'],
])('with %j the flag is %p', (given, expected) => {
  expect(flagOf(given)).toBe(expected);
});

test('the first flag that applies is shown', () => {
  expect(flagOf({ sentiment: -2, contact: 0, lastContact: ago(200), role: null })).toBe('derailer');
  expect(flagOf({ sentiment: -1, contact: 0, lastContact: ago(200), role: null })).toBe('powerfulSceptical');
  expect(flagOf({ sentiment: null, lastContact: ago(200), role: null })).toBe('powerfulUnknown');
  expect(flagOf({ lastContact: ago(200), role: null })).toBe('noRecentContact');
});

test('a person with only a name has much missing', () => {
  expect(stakeholderFlag(person({ name: 'Roland Mendel' }), TODAY)).toBe('incomplete');
});
