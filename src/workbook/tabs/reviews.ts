// The reviews of accounts, held and planned, with how each account stood on that day.
import { planColumn } from '../planColumn';
import { IDENTITY, type Column, type Tab } from '../Tab';

const { account, date, list, rating, required, sentence, text, whole, wideList } = planColumn;

/** What the add-on notes of the day of the review. */
const then = (key: string, format: string): Column => ({ key, role: 'stamp', width: 90, format, rule: { kind: 'number' } });

export const reviews: Tab = {
  key: 'reviews',
  headerRow: 2,
  hidden: false,
  name: 'date',
  columns: [
    required(account),
    required(date('date')),
    wideList('kind', 'reviewKind'),
    sentence('people', 200),
    rating('engagement'),
    rating('loyalty'),
    whole('answers'),
    sentence('changes', 500),
    sentence('feedback', 500),
    sentence('problems', 500),
    sentence('learned', 300),
    list('outcome', 'outcome'),
    sentence('reason', 300),
    text('approvedBy', 80),
    date('next'),
    then('scoreThen', '0.00'),
    then('rankThen', '0'),
    { key: 'tierThen', role: 'stamp', width: 90, format: '@', rule: { kind: 'list', list: 'tier' } },
    then('healthThen', '0'),
    then('coverageThen', '0%'),
    then('forecastThen', '#,##0'),
    then('completeThen', '0%'),
    ...IDENTITY,
  ],
};
