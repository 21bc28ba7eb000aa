import { answerOf, createQuestion, isUndecided } from '../../../../src/model/imports/findings/Finding';

const question = (answers: Record<string, string>, key?: string) =>
  createQuestion('cents', { ...(key !== undefined && { key }), count: 2, options: ['ask', 'yes'], safe: 'ask' }, answers);

test('a question has the answer of the user if it is an option, and else the safe one', () => {
  expect(question({})).toEqual({ key: '', count: 2, options: ['ask', 'yes'], answer: 'ask' });
  expect(question({ 'cents:': 'yes' }).answer).toBe('yes');
  expect(question({ 'cents:': 'no' }).answer).toBe('ask');
  expect(question({ 'cents:': 'yes' }, 'Alder').answer).toBe('ask');
  expect(question({ 'cents:Alder': 'yes' }, 'Alder')).toMatchObject({ key: 'Alder', answer: 'yes' });
});

test('findings wait as long as one question does', () => {
  const finding = (...answers: string[]) => ({
    code: 'cents' as const,
    values: {},
    lines: [],
    questions: answers.map((answer, at) => ({ ...question({ [`cents:${at}`]: answer }, String(at)) })),
  });
  expect(isUndecided([])).toBe(false);
  expect(isUndecided([finding('yes'), finding('yes', 'ask')])).toBe(true);
  expect(isUndecided([finding('yes'), finding()])).toBe(false);
  expect([answerOf(finding('yes'), '0'), answerOf(finding('yes')), answerOf(null)]).toEqual(['yes', undefined, undefined]);
});
