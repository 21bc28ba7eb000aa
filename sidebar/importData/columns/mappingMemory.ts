// What people chose for files with the same headers is used for the next one.
import { groupBy } from '../../../src/model/lists/groupBy';
import type { Mapping, StoredMapping } from '../../../src/actions/imports/mappings';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Answers } from '../../../src/model/imports/findings/Finding';
import { MOST_ROWS_ABOVE } from '../../../src/model/imports/detectHeader';
import { FILE_KINDS, type FileKind } from '../../../src/model/imports/recognizeFile';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { foldName } from '../../../src/model/names/foldName';
import type { ColumnUse, ImportPlan, PlannedColumn } from './ImportPlan';
import { columnUseOf, valueOfUse } from './usesFor';
import { WRITTEN_YEAR } from '../../../src/model/imports/writtenYear';

/** A header as compared: next year's export has another year in it. */
const keyOf = (header: string): string => foldName(foldDigits(header).replace(WRITTEN_YEAR, '#')).slice(0, 200);

const yearOf = (header: string): number | null => {
  const year = WRITTEN_YEAR.exec(foldDigits(header))?.[1];
  return year === undefined ? null : Number(year);
};

/** The key of a choice that holds for each column with this header, whatever its year. */
const ofAll = (key: string): string => `${key.slice(0, 150)}|*`;

/**
 * The keys of columns among those of their file. Where headers differ only in their years, or not at all, the key has the place of its
 * column among them and the order of their years: `#|3/0,1,2,2` is the last of `2023,2024,2025,2025`. A file with another order of years
 * has other keys, because what is remembered does not tell its columns apart.
 */
function keysOf(headers: readonly string[]): string[] {
  const groups = groupBy(headers, keyOf);
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const key = keyOf(header);
    const years = (groups.get(key) ?? []).map(yearOf);
    if (years.length < 2) return key;
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const first = years.find((year) => year !== null) ?? 0;
    return `${key.slice(0, 100)}|${place}/${years.map((year) => (year === null ? '' : year - first)).join(',')}`.slice(0, 200);
  });
}

/** The header of a remembered choice, without what tells it from others of its file. */
const headerOf = (key: string): string => key.replace(/\|(\*|\d+\/[-\d,]*)$/, '');

export const headersOf = (cells: readonly string[]): string[] =>
  cells
    .map(keyOf)
    .filter((key) => key !== '')
    .sort();

/** Answers that hold for one file only: the next one has other years. */
const OF_ONE_FILE = ['yearsAhead', 'namesOnly', 'absentCustomers', 'absentDeals', 'partOfYear'];
/** A year that is full stays full; any other extent is of this file. */
const isLasting = (key: string, answer: string): boolean => !key.startsWith('extent:') || answer === 'full';
/** The share of headers that a file must have in common with a remembered one, and how many at least. */
const ALIKE = 0.75;
const FEWEST = 3;

export interface FoundMapping {
  mapping: StoredMapping;
  headerAt: number;
}

/**
 * What is remembered for the headers of a file, in whichever of its first rows they are: the same headers, or most of them.
 *
 * @param lines the rows, with the names of bands in the headers (`withBands`).
 */
export function findMapping(lines: readonly FileLine[], mappings: readonly StoredMapping[]): FoundMapping | null {
  let best: (FoundMapping & { share: number }) | null = null;
  for (const [headerAt, { cells }] of lines.slice(0, MOST_ROWS_ABOVE).entries()) {
    const headers = headersOf(cells);
    if (headers.length === 0) continue;
    for (const mapping of mappings) {
      const common = countCommon(headers, mapping.headers);
      const share = common / Math.max(headers.length, mapping.headers.length);
      const isAlike = share === 1 || (share >= ALIKE && common >= FEWEST);
      if (isAlike && share > (best?.share ?? 0)) best = { mapping, headerAt, share };
    }
  }
  return best && { mapping: best.mapping, headerAt: best.headerAt };
}

/** The number of headers in both lists; a header that occurs twice counts twice. */
function countCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const header of one) left.set(header, (left.get(header) ?? 0) + 1);
  return other.filter((header) => {
    const count = left.get(header) ?? 0;
    left.set(header, count - 1);
    return count > 0;
  }).length;
}

export const kindOf = ({ kind }: StoredMapping): FileKind | undefined => FILE_KINDS.find((each) => each === kind);

/**
 * The plan with the remembered choices over what was recognised.
 *
 * @param uses the values of uses that a file of this kind has.
 * @returns `gone`: headers with a remembered choice that the file lacks. `unclear`: the headers of columns that are read as they are
 * recognised, because the remembered choice does not tell which of them it is about.
 */
export function applyMapping(
  plan: ImportPlan,
  { columns }: Pick<StoredMapping, 'columns'>,
  { lastFullYear, uses }: { lastFullYear: number; uses: ReadonlySet<string> },
): { plan: ImportPlan; gone: string[]; unclear: string[] } {
  const keys = keysOf(plan.columns.map(({ header }) => header));
  const choices = new Map(columns.map((choice) => [choice.header, choice]));
  const taken = new Set<string>();
  const applied = plan.columns.map((column, at): PlannedColumn => {
    const choice = choices.get(keys[at] ?? '') ?? choices.get(ofAll(keyOf(column.header)));
    if (!choice) return column;
    taken.add(choice.header);
    const { use, yearsAfter, decimal, order } = choice;
    return {
      ...column,
      ...(use !== undefined && uses.has(use) && { use: useOf(use, column, yearsAfter, lastFullYear) }),
      ...(decimal && { numbers: { ...column.numbers, decimal, forms: [] } }),
      ...(order && { dates: { ...column.dates, order } }),
    };
  });
  const present = new Set(plan.columns.map(({ header }) => keyOf(header)));
  const left = [...new Set(columns.flatMap(({ header }) => (taken.has(header) ? [] : [headerOf(header)])))];
  return {
    plan: { ...plan, columns: withoutRivals(applied, plan.columns) },
    gone: left.filter((header) => !present.has(header)),
    unclear: plan.columns.flatMap(({ header }) => (left.includes(keyOf(header)) ? [header] : [])),
  };
}

function useOf(value: string, { header, use }: PlannedColumn, yearsAfter: number | undefined, lastFullYear: number): ColumnUse {
  if (valueOfUse(use) === value) return use;
  return columnUseOf(value, yearOf(header) ?? (yearsAfter === undefined ? null : lastFullYear + yearsAfter));
}

/** A column that was recognised gives way where a remembered choice fills the same field. */
function withoutRivals(columns: readonly PlannedColumn[], recognized: readonly PlannedColumn[]): PlannedColumn[] {
  const chosen = new Set(
    columns.flatMap(({ use }, at) => (use !== recognized[at]?.use && use.kind === 'field' ? [use.field] : [])),
  );
  return columns.map((column, at) =>
    column.use === recognized[at]?.use && column.use.kind === 'field' && chosen.has(column.use.field)
      ? { ...column, use: { kind: 'leaveOut' } }
      : column,
  );
}

/**
 * What a person chose over what was recognised.
 *
 * @param recognized the plan without any choice, of the same kind; `kind` is the kind that was recognised.
 */
export function mappingOf(
  plan: ImportPlan,
  { recognized, kind, answers, lastFullYear }: { recognized: ImportPlan; kind: FileKind; answers: Answers; lastFullYear: number },
): Mapping {
  const keys = keysOf(plan.columns.map(({ header }) => header));
  const choices = plan.columns.map((column): Omit<Mapping['columns'][number], 'header'> | null => {
    const before = recognized.columns.find(({ index }) => index === column.index);
    if (!before || column.header === '') return null;
    const { use, dates, header } = column;
    const isUse =
      valueOfUse(use) !== valueOfUse(before.use) ||
      (use.kind === 'year' && before.use.kind === 'year' && use.year !== before.use.year);
    const choice = {
      ...(isUse && { use: valueOfUse(use) }),
      ...(isUse &&
        use.kind === 'year' &&
        use.year !== null &&
        yearOf(header) === null && { yearsAfter: use.year - lastFullYear }),
      ...(dates.order !== before.dates.order && { order: dates.order }),
    };
    return Object.keys(choice).length === 0 ? null : choice;
  });
  const columns = plan.columns.flatMap(({ header }, at): Mapping['columns'] => {
    const choice = choices[at];
    if (!choice) return [];
    const key = keyOf(header);
    const alike = plan.columns.flatMap((column, other) => (keyOf(column.header) === key ? [other] : []));
    const isOfAll =
      yearOf(header) !== null &&
      !(choice.use ?? '').startsWith('field:') &&
      alike.every((other) => JSON.stringify(choices[other]) === JSON.stringify(choice));
    if (isOfAll) return alike[0] === at ? [{ header: ofAll(key), ...choice }] : [];
    return [{ header: keys[at] ?? key, ...choice }];
  });
  const kept = Object.entries(answers).filter(
    ([key, answer]) =>
      key.length <= 300 &&
      answer.length <= 100 &&
      isLasting(key, answer) &&
      !OF_ONE_FILE.some((code) => key.startsWith(`${code}:`)),
  );
  return {
    headers: headersOf(recognized.columns.map(({ header }) => header)).slice(0, 300),
    ...(plan.kind !== kind && { kind: plan.kind }),
    columns,
    answers: Object.fromEntries(kept.slice(0, 300)),
  };
}

export const isChoice = ({ kind, columns, answers }: Mapping): boolean =>
  kind !== undefined || columns.length > 0 || Object.keys(answers).length > 0;

/** Whether both choose the same. */
export const isSameMapping = (one: Mapping, other: Mapping): boolean =>
  JSON.stringify([one.headers, one.kind, one.columns, one.answers]) ===
  JSON.stringify([other.headers, other.kind, other.columns, other.answers]);
