// Several rows of one customer with different figures: two halves of its revenue, or an older and a newer state of it.
import { groupBy } from '../../lists/groupBy';
import { foldName } from '../../names/foldName';
import { addDecimals } from '../addDecimals';
import { placesOf } from '../matchAccounts';
import { createQuestion, NAMED_LINES, type Answers, type Finding, type Question } from './Finding';

/** A row of a customer, with figures in one currency. */
export interface CustomerRow {
  line: number;
  /** The customer's name, and as this row writes it. */
  account: string;
  written: string;
  /** The customer's CRM id, and as this row writes it; '' without one. */
  crmId: string;
  writtenId: string;
  /** What the row's figures are of, such as a city or a product; '' if unknown. */
  part: string;
  revenue: Readonly<Record<number, number>>;
  cost: Readonly<Record<number, number>>;
}

/** `add`: the sum of the rows counts. `last`: the last row counts. `apart`: each row is a customer. */
export type RepeatedTreatment = 'add' | 'last' | 'apart';

export interface RepeatedRows {
  /** The rows of a customer, by index, in the order of the file. */
  rows: readonly number[];
  treatment: RepeatedTreatment;
}

/** As many customers as a user decides on. */
const MOST_ASKED = 50;

/**
 * Finds customers with several rows whose figures of a year differ. Rows add up if they spell the customer differently, or if they name
 * different ids or parts, such as two cities: each of them is real revenue. Rows that are alike but for their figures are two states of it, and the last counts.
 */
export function judgeRepeatedRows(
  rows: readonly CustomerRow[],
  answers: Answers,
): { finding: Finding | null; repeated: RepeatedRows[] } {
  const places = placesOf(rows.map(({ line, account, crmId }) => ({ line, account, values: { crmId } })));
  const groups = groupBy(places.keys(), (at) => places[at]);
  const asked = [...groups.values()].flatMap((group) => {
    const year = yearOfConflict(group.map((at) => rows[at] as CustomerRow));
    return year === null
      ? []
      : [
          {
            group,
            year,
            ...ask(
              group.map((at) => rows[at] as CustomerRow),
              year,
              answers,
            ),
          },
        ];
  });
  const [first] = asked;
  if (first === undefined) return { finding: null, repeated: [] };
  const [one = 0, other = 0] = [first.figures[0], first.figures[first.figures.length - 1]];
  return {
    finding: {
      code: 'repeatedRows',
      values: { customers: asked.length, example: rows[first.group[0] ?? 0]?.written ?? '', year: first.year, one, other },
      lines: asked
        .flatMap(({ group }) => group.map((at) => rows[at]?.line ?? 0))
        .sort((left, right) => left - right)
        .slice(0, NAMED_LINES),
      questions: asked.slice(0, MOST_ASKED).map(({ question }) => question),
    },
    repeated: asked.map(({ group, question }) => ({ rows: group, treatment: question.answer as RepeatedTreatment })),
  };
}

/** The last year of which two rows have different figures; `null` if they have none. */
function yearOfConflict(rows: readonly CustomerRow[]): number | null {
  let latest: number | null = null;
  for (const figure of ['revenue', 'cost'] as const) {
    const found = new Map<string, number>();
    for (const row of rows)
      for (const [year, amount] of Object.entries(row[figure])) {
        if ((found.get(year) ?? amount) !== amount) latest = Math.max(latest ?? 0, Number(year));
        found.set(year, amount);
      }
  }
  return latest;
}

function ask(rows: readonly CustomerRow[], year: number, answers: Answers): { question: Question; figures: number[] } {
  const distinct = (texts: readonly string[]): number => new Set(texts.filter((text) => text !== '')).size;
  const isApart =
    distinct(rows.map(({ written }) => foldName(written))) > 1 ||
    distinct(rows.map(({ writtenId }) => writtenId)) > 1 ||
    distinct(rows.map(({ part }) => foldName(part))) > 1;
  const names = [...new Map(rows.map(({ written }) => [foldName(written), written])).values()];
  const figures = rows.flatMap(({ revenue, cost }) => revenue[year] ?? cost[year] ?? []);
  const question = createQuestion(
    'repeatedRows',
    { key: names.join(' + '), count: rows.length, options: ['add', 'last', 'apart'], safe: isApart ? 'add' : 'last' },
    answers,
  );
  return { question: { ...question, amounts: { add: addDecimals(figures), last: figures[figures.length - 1] ?? 0 } }, figures };
}
