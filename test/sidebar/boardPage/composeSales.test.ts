import { composeSales } from '../../../sidebar/boardPage/composeSales';
import type { AccountAlarms } from '../../../src/model/pulse/AccountAlarms';
import type { AlarmAnswer } from '../../../src/model/pulse/Pulse';
import { board } from './board';

const silent = (name: string, stake: number, answer: AlarmAnswer | null = null): AccountAlarms => ({
  id: name,
  name,
  tier: 'key',
  isCandidate: true,
  asOf: '2026-05-31',
  alarms: [{ kind: 'silent', days: 90, usual: 10, longest: 30, lastOrder: '2026-03-02', stake, answer }],
});
const answer = {
  kind: 'silent',
  category: '',
  why: 'They move',
  who: '',
  on: '2026-06-01',
  asOf: '2026-05-31',
  level: 90,
} as const;
const blocksFor = (alarms: AccountAlarms[]) => composeSales(board({ data: { alarms } }));

test('without alarms there is no section', () => {
  expect(blocksFor([])).toEqual([]);
});

test('the page counts the accounts, tells of the three with the most at stake, and counts the others', () => {
  const blocks = blocksFor([silent('Alder', 900), silent('Birch', 500), silent('Cedar', 300), silent('Dogwood', 100)]);
  expect(blocks[1]).toMatchObject({
    words: 'The sales figures of 4 accounts need an explanation. Most at stake: Alder 900, Birch 500 and Cedar 300.',
  });
  expect(blocks[2]).toMatchObject({
    items: [expect.stringContaining('Alder: No order for 90 days'), expect.anything(), expect.anything(), '1 more'],
  });
});

test('a customer that is not a candidate is named with those words', () => {
  const blocks = blocksFor([{ ...silent('Alder', 900), tier: null, isCandidate: false }]);
  expect(blocks[2]).toMatchObject({ items: [expect.stringMatching(/^Alder: .*more than 30\. \(not a candidate\)$/)] });
});

test('alarms of key accounts come first, answered or not, before larger amounts of others', () => {
  const alarms = [
    silent('Alder', 900),
    silent('Birch', 500),
    silent('Cedar', 300),
    silent('Ada', 200, answer),
    silent('BO', 250, answer),
  ];
  expect(blocksFor(alarms)[2]).toMatchObject({
    items: [
      expect.stringMatching(/^.?BO.?: No order for 90 days.*Known: They move/),
      expect.stringContaining('Ada'),
      expect.stringContaining('Alder'),
      '2 more',
    ],
  });
});

test('what was answered stays on the page with its answer', () => {
  const blocks = blocksFor([silent('Alder', 900, answer)]);
  expect(blocks[1]).toMatchObject({ words: 'All alarms of the sales figures are answered' });
  expect(blocks[2]).toMatchObject({ items: [expect.stringContaining('Known: They move')] });
});
