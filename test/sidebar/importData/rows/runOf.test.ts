import { runOf } from '../../../../sidebar/importData/rows/runOf';

const rows = [{ account: 'Alder' }, { account: 'Birch' }];
const lastOf = (run: string, done: number) => ({
  run,
  file: { name: 'a.csv', done, all: 2 },
  when: '2026-06-01 10:00',
  who: '',
  lastFullYear: 2025,
  kept: 0,
});

test('an interrupted import of the same rows goes on under its own run', () => {
  const run = runOf(rows, null, 1);
  expect(runOf([...rows], lastOf(run, 1), 2)).toBe(run);
});

test('a finished import, or other rows, begin a new run', () => {
  const run = runOf(rows, null, 1);
  expect(runOf(rows, lastOf(run, 2), 2)).not.toBe(run);
  expect(runOf([{ account: 'Alder' }], lastOf(run, 1), 2)).not.toBe(run);
  expect(runOf(rows, null, 1).length).toBeLessThanOrEqual(40);
});
