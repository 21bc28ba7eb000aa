import type { WorkItem } from '../../../src/model/plan/workOf';
import { accountsOf, countWork, isMine, opensWithMine, passes } from '../../../sidebar/myWork/filterWork';
import { groupWork } from '../../../sidebar/myWork/groupWork';

const item = (id: string, state: WorkItem['state'], owner = 'Ann', account = 'Beta'): WorkItem => ({
  accountId: account.toLowerCase(),
  account,
  owner,
  due: '',
  state,
  kind: 'action',
  table: 'actions',
  id,
  title: `Action ${id}`,
  status: 'toDo',
});
const gap = (account: string): WorkItem => ({
  accountId: account.toLowerCase(),
  account,
  owner: 'Ann',
  due: '',
  state: 'none',
  kind: 'gap',
  table: 'goals',
  id: '',
  title: 'shortGoal',
});
const items = [
  item('1', 'overdue'),
  item('2', 'thisWeek', 'Sales engineering'),
  item('3', 'none', ''),
  gap('Alpha'),
  gap('Beta'),
];

test('opens with what is mine only where some of it is to be done now', () => {
  expect(opensWithMine([item('1', 'later'), item('2', 'none')])).toBe(false);
  expect(opensWithMine([])).toBe(false);
  expect([item('1', 'overdue'), item('2', 'thisWeek'), gap('Beta')].map((each) => opensWithMine([each]))).toEqual([
    true,
    true,
    true,
  ]);
});

test('counts the results of each filter', () => {
  expect(countWork(items)).toEqual({ all: 5, overdue: 1, thisWeek: 1, gaps: 2 });
  expect(countWork([])).toEqual({ all: 0, overdue: 0, thisWeek: 0, gaps: 0 });
});

test('a gap has no date, but is not part of the filter for undated tasks', () => {
  expect(groupWork(items).map(({ group, items: within }) => [group, within.length])).toEqual([
    ['overdue', 1],
    ['thisWeek', 1],
    ['none', 1],
    ['gaps', 2],
  ]);
  expect(items.filter((each) => passes(each, 'gaps')).every(({ kind }) => kind === 'gap')).toBe(true);
});

test('“mine” matches my name however it is spelled, and items without an owner belong to no one', () => {
  expect(items.filter((each) => isMine(each, ' ann ')).length).toBe(3);
  expect(items.filter((each) => isMine(each, '')).length).toBe(0);
});

test('lists each account once, by name', () => {
  expect(accountsOf(items)).toEqual([
    { id: 'alpha', name: 'Alpha' },
    { id: 'beta', name: 'Beta' },
  ]);
});

test('each weak point of a plan counts, as the plan itself counts them', () => {
  const weak: WorkItem = { ...gap('Beta'), kind: 'weak', table: 'goals', id: '', title: 'noMeasure', names: ['Grow', 'Stay'] };
  expect(countWork([gap('Beta'), weak])).toMatchObject({ all: 3, gaps: 3 });
});
