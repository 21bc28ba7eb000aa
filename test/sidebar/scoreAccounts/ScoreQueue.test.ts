import type { RankAccountsBook } from '../../../src/actions/ranking/readRankAccounts';
import type { GivenScore } from '../../../src/actions/store/Scores';
import type { Answer } from '../../../src/actions/Answer';
import { ScoreQueue } from '../../../sidebar/scoreAccounts/ScoreQueue';
import { data } from './data';

/** A workbook that answers on request. */
class Workbook {
  readonly asked: { criterion: string; scores: GivenScore[]; answer: (answer: Answer<RankAccountsBook>) => void }[] = [];
  readonly saved: RankAccountsBook[] = [];
  readonly queue = new ScoreQueue(
    (criterion, scores) => new Promise((answer) => this.asked.push({ criterion, scores, answer })),
    (value) => this.saved.push(value),
  );

  async answer(at: number, answer: Answer<RankAccountsBook> = { ok: true, value: data() }): Promise<void> {
    this.asked[at]?.answer(answer);
    await jest.advanceTimersByTimeAsync(0);
  }
}
const given = (score: number | null, reason = '') => ({ score, reason });
const refusal = { ok: false as const, problems: [{ code: 'criterionGone' }] };

let workbook: Workbook;
beforeEach(() => {
  jest.useFakeTimers();
  workbook = new Workbook();
});
afterEach(() => jest.useRealTimers());

test('scores given in quick succession are saved together after a pause, the latest for each account', async () => {
  const { queue, asked } = workbook;
  queue.add('fit', 'a', given(7));
  queue.add('fit', 'b', given(3));
  queue.add('fit', 'a', given(8, 'Better than thought'));
  expect(asked).toHaveLength(0);
  expect(queue.state.kind).toBe('saving');
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ criterion, scores }) => [criterion, scores])).toEqual([
    [
      'fit',
      [
        { account: 'a', score: 8, reason: 'Better than thought' },
        { account: 'b', score: 3, reason: '' },
      ],
    ],
  ]);
  await workbook.answer(0);
  expect(queue.state.kind).toBe('saved');
  expect(queue.size).toBe(0);
  expect(workbook.saved).toHaveLength(1);
});

test('many scores do not wait for a pause', () => {
  for (const account of 'abcdefgh') workbook.queue.add('fit', account, given(5));
  expect(workbook.asked).toHaveLength(1);
});

test('scores given during a save are kept, and saved after it', async () => {
  const { queue, asked } = workbook;
  queue.add('fit', 'a', given(7));
  void queue.flush();
  queue.add('fit', 'a', given(9));
  queue.add('fit', 'b', given(2));
  await workbook.answer(0);
  expect([...queue.of('fit')]).toEqual([
    ['a', given(9)],
    ['b', given(2)],
  ]);
  expect(asked[1]?.scores.map(({ account, score }) => [account, score])).toEqual([
    ['a', 9],
    ['b', 2],
  ]);
  await workbook.answer(1);
  expect(queue.size).toBe(0);
});

test('a failing save loses nothing, and a retry sends everything', async () => {
  const { queue, asked } = workbook;
  queue.add('fit', 'a', given(7));
  const flushed = queue.flush();
  await workbook.answer(0, refusal);
  await flushed;
  expect(queue.state).toEqual({ kind: 'failed', problems: refusal.problems });
  expect([...queue.of('fit')]).toEqual([['a', given(7)]]);
  void queue.flush();
  expect(asked[1]?.scores).toEqual([{ account: 'a', score: 7, reason: '' }]);
  await workbook.answer(1);
  expect(queue.state.kind).toBe('saved');
});

test('a criterion that cannot be saved does not block the others', async () => {
  const { queue, asked } = workbook;
  queue.add('gone', 'a', given(7));
  queue.add('fit', 'a', given(5));
  void queue.flush();
  await workbook.answer(0, refusal);
  expect(asked[1]?.criterion).toBe('fit');
  await workbook.answer(1);
  expect(queue.size).toBe(1);
  expect(queue.state.kind).toBe('failed');
});

test('a reason is not saved while it is being typed, unless the panel closes', async () => {
  const { queue, asked } = workbook;
  queue.pause();
  queue.add('fit', 'a', given(7, 'Bec'));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(0);
  queue.add('fit', 'a', given(7, 'Because'));
  queue.resume();
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ scores }) => scores[0]?.reason)).toEqual(['Because']);
  queue.pause();
  queue.add('fit', 'b', given(2, 'Half'));
  await workbook.answer(0);
  expect(asked[1]?.scores[0]?.reason).toBe('Half');
});

test('scores of a removed account or criterion are dropped, and counted', () => {
  const { queue } = workbook;
  queue.add('fit', 'a', given(7));
  queue.add('fit', 'gone', given(7));
  queue.add('left', 'a', given(7));
  expect(queue.dropMissing(data().ranking)).toBe(2);
  expect([...queue.of('fit').keys()]).toEqual(['a']);
  expect(queue.of('left').size).toBe(0);
});

test('unsaved scores can be discarded', () => {
  workbook.queue.add('fit', 'a', given(7));
  workbook.queue.discard();
  expect([workbook.queue.size, workbook.queue.state.kind]).toEqual([0, 'untouched']);
});

test('notifies its listeners until they unsubscribe', () => {
  const heard: string[] = [];
  const stop = workbook.queue.listen(() => heard.push(workbook.queue.state.kind));
  workbook.queue.add('fit', 'a', given(7));
  stop();
  workbook.queue.discard();
  expect(heard).toEqual(['saving']);
});

describe('what is kept for a reload', () => {
  const keeper = (stored: unknown = null) => {
    const kept = { stored };
    return { kept, read: () => kept.stored, write: (draft: object | null) => void (kept.stored = draft) };
  };
  const open = (place: ReturnType<typeof keeper>) => {
    const asked: unknown[] = [];
    const queue = new ScoreQueue(
      (criterion, scores) => {
        asked.push([criterion, scores]);
        return Promise.resolve({ ok: true as const, value: data() });
      },
      undefined,
      place,
    );
    return { queue, asked };
  };

  test('a score and its reason wait in the next page, which asks what to do with them', async () => {
    const place = keeper();
    const before = open(place).queue;
    before.pause();
    before.add('fit', 'a', given(7, 'Half typed'));
    const { queue, asked } = open(place);
    expect(queue.state).toEqual({ kind: 'failed', problems: [] });
    expect([...queue.of('fit')]).toEqual([['a', given(7, 'Half typed')]]);
    await queue.flush();
    expect(asked).toEqual([['fit', [{ account: 'a', score: 7, reason: 'Half typed' }]]]);
    expect(queue.state.kind).toBe('saved');
    expect(place.kept.stored).toBeNull();
  });

  test('nothing is kept of what was saved, discarded, or has no account any more', () => {
    const place = keeper();
    const { queue } = open(place);
    queue.add('fit', 'a', given(7));
    queue.discard();
    expect(place.kept.stored).toBeNull();
    queue.add('gone', 'a', given(7));
    queue.dropMissing({ criteria: [], candidates: [] });
    expect(place.kept.stored).toBeNull();
  });

  test('what the workbook has all the same does not wait', () => {
    const { queue } = open(keeper({ fit: { a: given(7, 'Saved'), b: given(8) } }));
    queue.dropSaved((criterion, account) => criterion === 'fit' && account === 'a');
    expect([queue.state.kind, [...queue.of('fit').keys()]]).toEqual(['failed', ['b']]);
    queue.dropSaved(() => true);
    expect([queue.state.kind, queue.size]).toEqual(['saved', 0]);
  });

  test('what is not a score is not taken', () => {
    const wrong = { a: { score: 11, reason: '' }, b: { score: '7', reason: '' }, c: { score: 7 }, d: 7 };
    expect(open(keeper({ fit: wrong, other: 'x' })).queue.state.kind).toBe('untouched');
    expect(open(keeper([1])).queue.size).toBe(0);
    expect([...open(keeper({ fit: { ...wrong, e: { score: null, reason: '', more: 1 } } })).queue.of('fit')]).toEqual([
      ['e', given(null)],
    ]);
  });
});
