import type { LeftOutReason } from '../../../../src/model/imports/detectTable';
import { judgeLeftOut, keptReasons } from '../../../../src/model/imports/findings/judgeLeftOut';

const rows = (...reasons: LeftOutReason[]) => reasons.map((reason, at) => ({ line: at + 2, reason, text: `Row ${at + 2}` }));

test('rows that are not records are counted by reason, without the titles above the table', () => {
  expect(judgeLeftOut(rows('aboveTable', 'total', 'note', 'total', 'uneven'), ['total'])).toEqual({
    code: 'leftOutRows',
    values: { rows: 4, example: 'Row 3' },
    lines: [3, 4, 5, 6],
    questions: [
      { key: 'total', count: 2, options: ['leaveOut', 'keep'], answer: 'keep' },
      { key: 'note', count: 1, options: ['leaveOut', 'keep'], answer: 'leaveOut' },
      { key: 'uneven', count: 1, options: ['leaveOut'], answer: 'leaveOut' },
    ],
  });
  expect(judgeLeftOut(rows('aboveTable'), [])).toBeNull();
});

test('a row with the totals of two tables side by side counts once', () => {
  const [total] = rows('total');
  const finding = judgeLeftOut(
    [total, total, ...rows('note')].flatMap((row) => row ?? []),
    [],
  );
  expect(finding).toMatchObject({ values: { rows: 1 }, lines: [2], questions: [{ count: 1 }, { count: 1 }] });
});

test('the first 20 of them are named', () => {
  const many = judgeLeftOut(rows(...Array.from({ length: 25 }, () => 'note' as const)), []);
  expect(many).toMatchObject({ values: { rows: 25 } });
  expect(many?.lines).toHaveLength(20);
});

test('the user can keep every kind but uneven rows and titles', () => {
  const all: LeftOutReason[] = [
    'aboveTable',
    'total',
    'groupTotal',
    'note',
    'separator',
    'repeatedHeader',
    'blankName',
    'uneven',
  ];
  const keep = Object.fromEntries(all.map((reason) => [`leftOutRows:${reason}`, 'keep']));
  expect(keptReasons(keep).sort()).toEqual(all.filter((reason) => reason !== 'aboveTable' && reason !== 'uneven').sort());
  expect(keptReasons({ 'leftOutRows:note': 'leaveOut' })).toEqual([]);
  expect(keptReasons({ 'leftOutRows:note': 'keep' })).toEqual(['note']);
});
