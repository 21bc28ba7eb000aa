import * as fc from 'fast-check';
import type { CriterionDraft } from '../../../src/actions/criteria/saveCriteria';
import type { Ranking } from '../../../src/actions/store/readRanking';
import { persianWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';

const OWN: CriterionDraft = {
  id: null,
  libraryKey: null,
  name: 'Pays "on time"',
  definition: 'Whether it pays when it should.',
  anchors: ['never', '', '', 'always'],
  weight: 0,
  kind: 'other',
  source: null,
  low: null,
  high: null,
  middle: null,
};

/** Loads the ranking, changes its criteria and saves them. */
function change(workbook: OpenedWorkbook, changed: (criteria: Ranking['criteria']) => CriterionDraft[]): Ranking {
  const { revision, criteria } = workbook.ask('loadRanking', {});
  return workbook.ask('saveCriteria', { revision, criteria: changed(criteria) });
}

/** The visible cells of the matrix: name, score, rank, tier. */
const shown = (workbook: OpenedWorkbook) =>
  readTab(workbook, 'Scoring Matrix').rows.map(({ account, score, rank, suggestedTier }) => [
    account,
    typeof score === 'number' ? Math.round(score * 1e9) / 1e9 : score,
    rank,
    suggestedTier,
  ]);

test('saving what was loaded changes nothing and writes nothing', () => {
  const workbook = sampleWorkbook();
  const before = workbook.host.save();
  change(workbook, (criteria) => criteria);
  expect(workbook.host.cost.writes).toBe(0);
  expect(workbook.host.save()).toEqual(before);
});

test('a new criterion gets a row and a column, and starts without weight: the ranking stays', () => {
  const workbook = sampleWorkbook();
  const ranking = shown(workbook);
  const { criteria } = change(workbook, (before) => [...before, OWN]);
  expect(criteria).toHaveLength(6);
  expect(criteria.at(-1)).toEqual({ ...OWN, id: expect.stringMatching(/^\w{8}$/) as string });
  expect(shown(workbook)).toEqual(ranking);
  expect(readTab(workbook, 'Scoring Matrix').headers.slice(6, 9)).toEqual(['Revenue potential', 'Pays "on time"', 'Score']);
  expect(workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getRange('H3').getDisplayValue())).toBe(
    'not counted yet',
  );
  const rule = workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getRange('H5').getDataValidation()?.getHelpText());
  expect(rule).toBe('Scores run from 1 to 10.\nWhether it pays when it should.\n1: never\n10: always');
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('a deselected criterion leaves its column and scores to the user, without counting', () => {
  const workbook = sampleWorkbook();
  const scores = readTab(workbook, 'Scoring Matrix').rows.map((row) => Object.values(row)[4]);
  const { criteria, candidates } = change(workbook, (before) => before.filter(({ name }) => name !== 'Product fit'));
  expect(criteria.map(({ name }) => name)).not.toContain('Product fit');
  expect(Object.keys(candidates[0]?.scores ?? {})).toHaveLength(4);
  const { keys, headers, rows } = readTab(workbook, 'Scoring Matrix');
  expect([keys[4], headers[4]]).toEqual(['', 'Product fit']);
  expect(rows.map((row) => row['Product fit'])).toEqual(scores);
  expect(workbook.values('Scoring Matrix', 'C3:G3')).toEqual([[0.375, 0.3125, '', 0.1875, 0.125]]);
  expect(rows[0]).toMatchObject({ score: (8 * 30 + 7 * 25 + 8 * 15 + 9 * 10) / 80 });
  const type = () => workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('E5').setValue('anything'));
  expect(type).not.toThrow();
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('new weights, names and rubrics reach the matrix, and scores stay', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  const [first] = before.matrix['Ferrowald Steel (sample)'] ? [before.matrix['Ferrowald Steel (sample)']] : [];
  change(workbook, (criteria) =>
    criteria.map((criterion, at) =>
      at === 0
        ? { ...criterion, name: 'Room to grow', weight: 70, definition: 'New words.', anchors: ['', '', '', ''] }
        : criterion,
    ),
  );
  expect(workbook.values('Scoring Matrix', 'C3:C4')).toEqual([[0.5], ['Room to grow']]);
  const help = workbook.user((book) => book.getSheetByName('Scoring Matrix')!.getRange('C5').getDataValidation()?.getHelpText());
  expect(help).toBe('Scores run from 1 to 10.\nNew words.');
  const after = whatMatters(workbook).matrix['Ferrowald Steel (sample)'];
  expect(after?.['score']).toBeCloseTo((8 * 70 + 7 * 25 + 9 * 20 + 8 * 15 + 9 * 10) / 140, 9);
  for (const key of Object.keys(first ?? {}).filter((one) => one.startsWith('criterion:')))
    expect(after?.[key]).toBe(first?.[key]);
  expect(readTab(workbook, 'History').rows.map(({ field, from, to }) => [field, from, to])).toEqual(
    expect.arrayContaining([
      ['Room to grow: Criterion', 'Growth potential', 'Room to grow'],
      ['Room to grow: Weight', '30', '70'],
    ]),
  );
});

test('criteria sent in another order keep their scores', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  change(workbook, (criteria) => [...criteria].reverse());
  expect(whatMatters(workbook)).toEqual(before);
});

test('custom columns can be between the criteria without counting', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const matrix = book.getSheetByName('Scoring Matrix')!;
    matrix.insertColumnAfter(5);
    matrix
      .getRange('F4:F5')
      .clearDataValidations()
      .setValues([['Visits'], [40]]);
  });
  const ranking = shown(workbook);
  change(workbook, (criteria) => criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * 2 })));
  expect(shown(workbook)).toEqual(ranking);
  expect(workbook.values('Scoring Matrix', 'F3:F5')).toEqual([[''], ['Visits'], [40]]);
});

test('criteria that changed since they were loaded are not overwritten', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  workbook.user((book) => void book.getSheetByName('Criteria')!.getRange('B3').setValue(50));
  expect(workbook.request('saveCriteria', { revision, criteria })).toEqual({
    ok: false,
    problems: [{ code: 'changedMeanwhile' }],
  });
  expect(workbook.ask('loadRanking', {}).criteria.map(({ weight }) => weight)).toEqual([50, 25, 20, 15, 10]);
});

test('an unknown criterion, or one sent twice, is rejected', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const [first] = criteria;
  if (!first) throw new Error('There are no criteria');
  for (const sent of [
    [...criteria, { ...first, id: '");HYPERLINK("x"', name: 'Other' }],
    [...criteria, { ...first, name: 'Twice' }],
  ]) {
    expect(workbook.request('saveCriteria', { revision, criteria: sent })).toMatchObject({
      problems: [{ code: 'changedMeanwhile' }],
    });
  }
});

test('invalid criteria are rejected with the reason, and nothing is written', () => {
  const workbook = sampleWorkbook();
  const before = workbook.host.save();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const save = (drafts: CriterionDraft[]) => workbook.request('saveCriteria', { revision, criteria: drafts });
  const twice = [...criteria, { ...OWN, name: ' growth  POTENTIAL' }];
  expect(save(twice)).toMatchObject({ ok: false, problems: [{ code: 'criterionTwice' }] });
  expect(save(criteria.map((criterion) => ({ ...criterion, weight: 0 })))).toMatchObject({ problems: [{ code: 'noWeight' }] });
  expect(save([...criteria, { ...OWN, source: 'revenue3', low: 5, high: 5 }])).toMatchObject({
    problems: [{ code: 'boundsEqual' }],
  });
  expect(save([])).toMatchObject({ ok: false });
  expect(workbook.host.save()).toEqual(before);
});

test('a criterion typed into the tab by hand is set up with the next save or set-up', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book
      .getSheetByName('Criteria')!
      .getRange('A8:B8')
      .setValues([['Speed of decision', 20]]);
  });
  expect(workbook.ask('setUpWorkbook', {}).repaired).toContain('Speed of decision');
  expect(readTab(workbook, 'Scoring Matrix').headers[7]).toBe('Speed of decision');
  expect(workbook.values('Scoring Matrix', 'I5')).toEqual([['5/6']]);
  expect(workbook.ask('setUpWorkbook', {}).repaired).toEqual([]);
});

type Step = (workbook: OpenedWorkbook) => void;
const saving =
  (changed: (criteria: Ranking['criteria']) => CriterionDraft[]): Step =>
  (workbook) =>
    void change(workbook, changed);

/** One change of the criteria, or a column of one's own beside a criterion; `at` is a place from 0. */
const anyStep: fc.Arbitrary<Step> = fc.nat(4).chain((at) =>
  fc.constantFrom<Step>(
    saving((criteria) => criteria.filter((_, place) => place !== at % criteria.length || criteria.length === 1)),
    saving((criteria) => [...criteria, { ...OWN, name: `New ${criteria.length}` }]),
    saving((criteria) => [...criteria].reverse()),
    saving((criteria) => criteria.map((each, place) => (place === at ? { ...each, name: `${each.name} II` } : each))),
    saving((criteria) => criteria.map((each, place) => (place === at ? { ...each, source: 'revenue3', low: 0, high: 9 } : each))),
    (workbook) => workbook.user((book, place) => void book.getSheets()[0]!.insertColumnAfter(3 + place), at),
    // No account has a score for the criterion yet.
    (workbook) =>
      workbook.user(
        (book, place) =>
          void book
            .getSheets()[0]!
            .getRange(5, 3 + place, 24)
            .clearContent(),
        at,
      ),
  ),
);

test('after any change of the criteria no cell of ours is an error, and Set up finds nothing to put back', () => {
  const opening = fc.constantFrom(sampleWorkbook, persianWorkbook);
  fc.assert(
    fc.property(opening, fc.array(anyStep, { minLength: 3, maxLength: 4 }), (open, steps) => {
      const workbook = open();
      for (const step of steps) step(workbook);
      const cells = workbook.user((book) => book.getSheets().flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat()));
      expect(cells.filter((cell) => cell.startsWith('#'))).toEqual([]);
      expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
    }),
    { numRuns: 3, seed: 20261129 },
  );
});
