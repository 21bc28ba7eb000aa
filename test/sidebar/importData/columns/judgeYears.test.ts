import { coveredBy, judgeYears, lastFullYearOf } from '../../../../sidebar/importData/columns/judgeYears';

const extents = (revenues: [number, number][], currentYear: number, toDate: number[] = []) =>
  judgeYears(new Map(revenues), new Set(toDate), currentYear).map(({ year, extent }) => [year, extent]);

describe('judgeYears', () => {
  test('treats earlier years as full and the running year as partial, and leaves out planned years', () => {
    expect(
      extents(
        [
          [2025, 90],
          [2023, 100],
          [2024, 110],
          [2026, 120],
        ],
        2025,
      ),
    ).toEqual([
      [2023, 'full'],
      [2024, 'full'],
      [2025, 'toDate'],
      [2026, 'part'],
    ]);
  });

  test('says that the year to date is hundreds of times smaller than the year before', () => {
    const isSmall = (toDate: number) =>
      judgeYears(
        new Map([
          [2025, 2_231_650],
          [2026, toDate],
        ]),
        new Set(),
        2026,
      ).map((year) => [year.extent, year.isSmall]);
    expect(isSmall(2151)).toEqual([
      ['full', false],
      ['toDate', true],
    ]);
    expect(isSmall(215_100)).toEqual([
      ['full', false],
      ['toDate', false],
    ]);
  });

  test('asks about an earlier year with much less revenue than the year next to it', () => {
    expect(
      extents(
        [
          [1996, 208],
          [1997, 617],
          [1998, 441],
        ],
        2025,
      ),
    ).toEqual([
      [1996, null],
      [1997, 'full'],
      [1998, null],
    ]);
  });

  test('trusts a header that marks the year as running', () => {
    expect(
      extents(
        [
          [2023, 100],
          [2024, 95],
        ],
        2025,
        [2024],
      ),
    ).toEqual([
      [2023, 'full'],
      [2024, 'toDate'],
    ]);
  });
});

describe('coveredBy', () => {
  test('orders full years, and puts the running year directly after them', () => {
    const covered = coveredBy([
      { year: 2024, extent: 'full' },
      { year: 2023, extent: 'full' },
      { year: 2025, extent: 'toDate' },
      { year: 2022, extent: 'part' },
    ]);
    expect(covered).toEqual({ full: [2023, 2024], toDate: 2025, part: null });
    expect(lastFullYearOf(covered)).toBe(2024);
  });

  test('leaves out a running year if the year before it is missing', () => {
    expect(
      coveredBy([
        { year: 2022, extent: 'full' },
        { year: 2024, extent: 'toDate' },
      ]).toDate,
    ).toBeNull();
  });

  test('derives the last full year from a running one alone, and has none without any year', () => {
    expect(lastFullYearOf(coveredBy([{ year: 2025, extent: 'toDate' }]))).toBe(2024);
    expect(lastFullYearOf(coveredBy([]))).toBeNull();
  });
});
