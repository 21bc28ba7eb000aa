import { judgeStages } from '../../../../src/model/imports/findings/judgeStages';
import { isUndecided } from '../../../../src/model/imports/findings/Finding';

const unknown = [
  { line: 2, word: 'Phase X', likely: 'proposed' },
  { line: 4, word: 'phase x', likely: 'proposed' },
  { line: 5, word: 'Closed', likely: null },
];

test('each unknown word is asked about once, with what it most likely is', () => {
  const { finding, stageOf } = judgeStages(unknown, {});
  expect(finding).toMatchObject({ code: 'unknownStages', values: { stages: 2, rows: 3, example: 'Phase X' }, lines: [2, 4, 5] });
  expect(finding?.questions.map(({ key, count, answer }) => [key, count, answer])).toEqual([
    ['Phase X', 2, 'proposed'],
    ['Closed', 1, 'ask'],
  ]);
  expect([stageOf('PHASE X'), stageOf('Closed')]).toEqual(['proposed', 'identified']);
});

test('a deal that has ended waits for a decision', () => {
  const { finding, stageOf } = judgeStages(unknown, { 'unknownStages:Closed': 'lost' });
  expect(isUndecided([judgeStages(unknown, {}).finding].filter((each) => each !== null))).toBe(true);
  expect(isUndecided([finding].filter((each) => each !== null))).toBe(false);
  expect(stageOf('closed')).toBe('lost');
});

test('nothing is asked where all stages are known', () => {
  expect(judgeStages([], {}).finding).toBeNull();
});
