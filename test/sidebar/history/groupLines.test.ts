import { groupLines } from '../../../sidebar/history/groupLines';

const line = (when: string, who: string, action: string, account: string) => ({
  when,
  who,
  action,
  account,
  field: 'Fit',
  from: '5',
  to: '8',
  why: '',
});

test('consecutive entries of one person, minute and action form a group, in their order', () => {
  const lines = [
    line('2026-05-02 10:00', 'Anna', 'Scored', 'A'),
    line('2026-05-02 10:00', 'Anna', 'Scored', 'B'),
    line('2026-05-02 10:00', 'Bob', 'Scored', 'C'),
    line('2026-05-01 09:00', 'Anna', 'Scored', 'D'),
    line('2026-05-01 09:00', 'Anna', 'Settings changed', ''),
    line('2026-05-01 09:00', 'Anna', 'Scored', 'E'),
  ];
  const groups = groupLines(lines);
  expect(groups.map(({ lines: inside }) => inside.map(({ account }) => account))).toEqual([
    ['A', 'B'],
    ['C'],
    ['D'],
    [''],
    ['E'],
  ]);
  expect(groups.flatMap(({ lines: inside }) => inside)).toEqual(lines);
});

test('no entries give no groups', () => expect(groupLines([])).toEqual([]));
