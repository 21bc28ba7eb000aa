// The cells show the results of the model.
import * as fc from 'fast-check';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';

const ROWS = 24;
const score = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10) }, fc.constant(''));
const TIER_WORDS = { key: 'Key', keyUnderReview: 'Key (under review)', watch: 'Watch', standard: 'Standard' } as const;

test('score, rank and suggested tier in the cells match the model', () => {
  const workbook = sampleWorkbook();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(score, score, score, score, score), { minLength: ROWS, maxLength: ROWS }),
      fc.array(fc.constantFrom('', '', 'Key', 'Watch', 'Standard'), { minLength: ROWS, maxLength: ROWS }),
      fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.nat(3), fc.nat(30)),
      fc.record({
        keyFrom: fc.integer({ min: 50, max: 90 }).map((tenths) => tenths / 10),
        capacity: fc.option(fc.nat(ROWS)),
      }),
      (scores, tiers, weights, { keyFrom, capacity }) => {
        workbook.user(
          (book, cells, words, figures, from, seats) => {
            const matrix = book.getSheetByName('Scoring Matrix')!;
            matrix.getRange(5, 3, cells.length, 5).setValues(cells);
            matrix.getRange(5, 2, words.length, 1).setValues(words.map((word) => [word]));
            matrix.getRange('H3').setValue(from);
            matrix.getRange('I3').setValue(seats ?? '');
            matrix.getRange('L3').setValue(from - 1.5);
            book
              .getSheetByName('Criteria')!
              .getRange(3, 2, 5, 1)
              .setValues(figures.map((figure) => [figure]));
          },
          scores,
          tiers,
          weights,
          keyFrom,
          capacity,
        );
        const { candidates, criteria, settings } = workbook.ask('loadRanking', {});
        expect(settings).toEqual({
          keyFrom,
          capacity,
          keepFrom: expect.closeTo(keyFrom - 1, 9) as number,
          watchFrom: keyFrom - 1.5,
        });
        const model = rankAccounts(candidates, criteria, settings);
        const shown = readTab(workbook, 'Scoring Matrix').rows;
        expect(shown.map(({ account }) => account)).toEqual(model.map(({ name }) => name));
        for (const [at, account] of model.entries()) {
          const row = shown[at];
          if (account.score === null) expect(row?.['score']).toEqual(expect.stringMatching(/^\d\/\d$/));
          else expect(row?.['score']).toBeCloseTo(account.score, 9);
          expect(row?.['rank']).toBe(account.rank ?? '');
          expect(row?.['suggestedTier']).toBe(account.suggestedTier ? TIER_WORDS[account.suggestedTier] : '');
        }
      },
    ),
    { numRuns: 6, seed: 20260103 },
  );
});

test('a text among the scores is reported, and the others keep their ranks', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C5').clearDataValidations().setValue('high'));
  const [first, second] = readTab(workbook, 'Scoring Matrix').rows;
  expect(first).toMatchObject({ score: '1–10!', rank: '', suggestedTier: '' });
  expect(second).toMatchObject({ rank: 12 });
  expect(Object.values(workbook.ask('loadRanking', {}).candidates[0]?.scores ?? {})[0]).toBe('high');
});

test('the facts of Accounts are sums and shares of its figures, or blank if unknown', () => {
  const workbook = sampleWorkbook();
  const { rows } = readTab(workbook, 'Accounts');
  for (const { revenue1, revenue2, revenue3, revenue3y, growth, tier } of rows) {
    expect(revenue3y).toBe(Number(revenue1) + Number(revenue2) + Number(revenue3));
    if (Number(revenue2) > 0) expect(growth).toBeCloseTo(Number(revenue3) / Number(revenue2) - 1, 9);
    else expect(growth).toBe('');
    expect(tier).toBe('');
  }
  workbook.user((book) => {
    book.getSheetByName('Scoring Matrix')!.getRange('B5').setValue('Key');
    book.getSheetByName('Accounts')!.getRange('A27').setValue('No candidate');
  });
  const after = readTab(workbook, 'Accounts').rows;
  expect(after[0]).toMatchObject({ tier: 'Key' });
  expect(after.at(-1)).toMatchObject({ account: 'No candidate', tier: 'Standard', revenue3y: '', growth: '' });
});

test('content typed into a computed column is named in the sentence above the matrix', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('H12').setValue(5));
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([
    ['Something was typed into a computed column: undo it, or clear H12.'],
  ]);
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('H12').clearContent());
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(
    /^5 suggested as key of 24 · seats 5 of 5 · cut-off 7\.0 · next: /,
  );
});

describe('a row of the matrix without a name', () => {
  const COMPUTED = ['account', 'score', 'rank', 'suggestedTier', 'staysKey'];

  /** What the tabs say of the accounts and criteria with a name, and the sentence over the matrix. */
  function shown(workbook: ReturnType<typeof sampleWorkbook>) {
    const accounts = readTab(workbook, 'Scoring Matrix').rows.map((row) => COMPUTED.map((key) => row[key]));
    const criteria = readTab(workbook, 'Criteria').rows.map((row) =>
      ['criterion', 'scored', 'staysFrom', 'staysTo', 'leaves', 'enters'].map((key) => row[key]),
    );
    return { accounts, criteria, sentence: String(workbook.values('Scoring Matrix', 'A2')[0]?.[0]) };
  }

  test('takes no seat and no rank, whatever its scores and its tier, and is named with its row', () => {
    const workbook = sampleWorkbook();
    workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('A9:G9').clearContent());
    const without = shown(workbook);
    workbook.user(
      (book) =>
        void book
          .getSheetByName('Scoring Matrix')!
          .getRange('B9:G9')
          .setValues([['Key', 9, 9, 9, 9, 9]]),
    );
    const nameless = shown(workbook);
    expect({ ...nameless, sentence: '' }).toEqual({ ...without, sentence: '' });
    expect(without.criteria[0]?.[1]).toBe('23 of 23');
    expect(without.sentence).toMatch(/^\d suggested as key of 23 · /);
    expect(nameless.sentence).toBe('Row 9 has scores but no name, and does not count. Type the name of its account there.');
    expect(workbook.values('Scoring Matrix', 'H9:J9')).toEqual([['no name', '', '']]);
    expect(workbook.ask('loadRanking', {}).candidates).toHaveLength(23);
  });

  test('with a tier alone counts neither as key nor as a seat', () => {
    const workbook = sampleWorkbook();
    workbook.user((book) => {
      const matrix = book.getSheetByName('Scoring Matrix')!;
      matrix.getRange('A9:G9').clearContent();
      matrix.getRange('B8:B9').setValues([['Key'], ['Key']]);
    });
    expect(shown(workbook).sentence).toMatch(/^1 key of 23 · seats 1 of 5 · /);
  });
});
