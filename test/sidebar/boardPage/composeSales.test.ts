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

test('the page counts the accounts, tells of the three with the most at stake, and names the others', () => {
  const blocks = blocksFor([silent('Alder', 900), silent('Birch', 500), silent('Cedar', 300), silent('Dogwood', 100)]);
  expect(blocks[1]).toMatchObject({
    words: 'The sales figures of 4 accounts need an explanation. Most at stake: Alder 900, Birch 500 and Cedar 300.',
  });
  expect(blocks[2]).toMatchObject({
    items: [expect.stringContaining('Alder: No order for 90 days'), expect.anything(), expect.anything(), '1 more: Dogwood'],
  });
});

test('a customer that is not a candidate is named with those words', () => {
  const blocks = blocksFor([{ ...silent('Alder', 900), tier: null, isCandidate: false }]);
  expect(blocks[2]).toMatchObject({ items: [expect.stringMatching(/^Alder: .*more than 30\. \(not a candidate\)$/)] });
});

test('alarms come by what is at stake, answered or not; those of key accounts are always shown', () => {
  const alarms = [
    silent('Birch', 500),
    silent('Cedar', 300),
    silent('Dogwood', 100),
    silent('Elm', 90),
    silent('Alder', 900, answer),
    silent('Ada', 200, answer),
    silent('BO', 250, answer),
  ];
  expect(blocksFor(alarms)[2]).toMatchObject({
    items: [
      expect.stringMatching(/^.?Alder.?: No order for 90 days.*Known: They move/),
      expect.stringContaining('Birch'),
      expect.stringContaining('Cedar'),
      expect.stringContaining('BO'),
      expect.stringContaining('Ada'),
      expect.stringContaining('Dogwood'),
      '1 more: Elm',
    ],
  });
});

test('many others are named as far as there is room', () => {
  const alarms = Array.from({ length: 13 }, (_, at) => silent(`C${at}`, 100 - at));
  const [, , shown] = blocksFor(alarms);
  expect(shown).toHaveProperty('items.3', '10 more: C3, C4, C5, C6, C7, C8 and 4 more');
});

test('what was answered stays on the page with its answer', () => {
  const blocks = blocksFor([silent('Alder', 900, answer)]);
  expect(blocks[1]).toMatchObject({ words: 'All alarms of the sales figures are answered' });
  expect(blocks[2]).toMatchObject({ items: [expect.stringContaining('Known: They move')] });
});
