// The findings of reading the whole file: one sentence each with the decision on it, worst first, and a way to decide otherwise.
import { useState } from 'preact/hooks';
import {
  answerKey,
  NAMED_LINES,
  UNDECIDED,
  type Answers,
  type Finding,
  type Question,
} from '../../src/model/imports/findings/Finding';
import { LEFT_OUT, MAIN, SEPARATOR } from '../../src/model/imports/findings/judgeCurrencies';
import { largestFirst } from '../../src/model/imports/findings/namedRows';
import { OTHER_COMPANY } from '../../src/model/imports/findings/judgeNearAccounts';
import { directIn } from '../../src/text/format/isolateIn';
import { importFindings as words } from '../../src/text/en/importFindings';
import { Disclosure } from '../components/Disclosure';
import { FigureInput } from '../components/FigureInput';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { formatLongDay, formatNumber, formatSum, formatYear, isolate } from '../format';
import { language } from '../locale';
import { text } from '../text';

interface FindingsProps {
  findings: readonly Finding[];
  answers: Answers;
  change: (answers: Answers) => void;
}

/** Money that may be counted wrongly comes first. */
const WORST_FIRST: readonly Finding['code'][] = [
  'unknownResults',
  'yearsAhead',
  'otherYears',
  'partOfYear',
  'lateBooked',
  'stoppedInParts',
  'namesOnly',
  'numberForms',
  'currencies',
  'totalsDiffer',
  'repeatedDeals',
  'unknownStages',
  'yearTotals',
  'repeatedRows',
  'joinedFigures',
  'negativeAmounts',
  'beforeDiscount',
  'withTax',
  'returnedGoods',
  'creditNotes',
  'statuses',
  'probabilities',
  'documentTypes',
  'repeatedTotals',
  'unit',
  'mixedUnits',
  'cents',
  'otherDays',
  'twoYears',
  'quarters',
  'leftOutRows',
  'absentCustomers',
  'absentDeals',
  'costsByMargin',
  'inactiveCustomers',
  'idsDisagree',
  'nearAccounts',
  'similarNames',
  'samePeople',
  'joinedNames',
  'parentNames',
  'correctedLines',
  'sameDeals',
  'duplicateLines',
  'strayQuotes',
  'namesAbove',
  'idOfLine',
  'badIds',
  'noAccount',
  'unknownAccounts',
  'sharedDomains',
  'activityStatuses',
  'unreadableEvents',
  'privateEvents',
  'cancelledEvents',
  'futureEvents',
  'shortenedSeries',
  'sameActivities',
  'blankCards',
  'errorCells',
];

export function Findings({ findings, answers, change }: FindingsProps) {
  const sorted = [...findings].sort((left, right) => WORST_FIRST.indexOf(left.code) - WORST_FIRST.indexOf(right.code));
  return (
    <>
      {sorted.map((finding) => (
        <FindingCard
          key={finding.code}
          finding={finding}
          answer={(key, value) => change({ ...answers, [answerKey(finding.code, key)]: value })}
        />
      ))}
    </>
  );
}

/** The values of a finding that are years. */
const YEARS = ['year', 'lastYear'];
/** Findings with one question about the whole file. */
const WHOLE: readonly Finding['code'][] = [
  'otherDays',
  'otherYears',
  'twoYears',
  'quarters',
  'yearsAhead',
  'partOfYear',
  'absentCustomers',
  'absentDeals',
  'parentNames',
  'inactiveCustomers',
  'cents',
  'negativeAmounts',
  'beforeDiscount',
  'withTax',
  'mixedUnits',
  'yearTotals',
];

/** Findings that warn of wrong figures, though nothing can be decided. */
const WARNINGS: readonly Finding['code'][] = ['totalsDiffer', 'unknownResults'];

/** Findings whose texts are days. */
const DAYS: readonly Finding['code'][] = ['partOfYear', 'lateBooked', 'absentCustomers'];

/** Findings whose options are names of accounts. */
const NAMES: readonly Finding['code'][] = ['sharedDomains', 'nearAccounts'];

/** As many questions as are read without opening them. */
const FEW = 3;

/** Findings whose questions count no rows. */
const NO_ROWS: readonly Finding['code'][] = ['idsDisagree', 'numberForms', 'samePeople'];

const nameOf = (currency: string): string => words.currencies[currency as keyof typeof words.currencies] ?? currency;

function FindingCard({ finding, answer }: { finding: Finding; answer: (key: string, value: string) => void }) {
  const { code, lines, questions } = finding;
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? YEARS.includes(name)
          ? formatYear(value)
          : formatNumber(value)
        : code === 'currencies'
          ? words.currenciesOf(value.split(SEPARATOR).flatMap((each) => (each === '' ? [] : [isolate(nameOf(each))])))
          : value === ''
            ? ''
            : isolate(code === 'totalsDiffer' ? nameOf(value) : DAYS.includes(code) ? formatLongDay(value) : value),
    ]),
  );
  if (code === 'idsDisagree')
    Object.assign(values, {
      example: isolate(questions[0]?.shown ?? questions[0]?.key ?? ''),
      answer: questions.every((question) => question.answer === 'same') ? 'same' : '',
    });
  const { names, more: others } = finding.values;
  if (typeof names === 'string' && typeof others === 'number') Object.assign(values, { names: listOf(names, others) });
  if (code === 'documentTypes' || code === 'statuses' || code === 'creditNotes') Object.assign(values, valuesByAnswer(questions));
  if (code === 'repeatedRows') {
    const treatments = new Set(questions.map((question) => question.answer));
    Object.assign(values, { answer: treatments.size === 1 ? [...treatments][0] : '' });
  }
  const shownLines = [...new Set(lines)].sort((one, other) => one - other).map((line) => formatNumber(line));
  // Only the first rows of many are named.
  const { rows } = finding.values;
  const cut = lines.length < NAMED_LINES ? 0 : rows === undefined ? null : Number(rows) - lines.length;
  const more = cut === null ? [words.otherRows] : cut > 0 ? [text.common.more(cut)] : [];
  const open = questions.filter(({ options }) => code === 'currencies' || options.length > 1);
  // A rate is seen, not only that there is one; and an account that could be chosen.
  const isOther = code === 'nearAccounts' && open.some(({ answer: given }) => given === OTHER_COMPANY);
  const isRead = code === 'unknownStages' || code === 'absentDeals' || (code === 'repeatedDeals' && open.length <= FEW);
  const mustDecide = code === 'currencies' || isOther || isRead || open.some(({ options }) => options.includes(UNDECIDED));
  const fields = open.map((question) => (
    <QuestionField
      key={question.key}
      code={code}
      question={question}
      main={nameOf(String(finding.values['main'] ?? ''))}
      answer={(value) => answer(question.key, value)}
    />
  ));
  return (
    <Notice kind={WARNINGS.includes(code) || open.some((question) => question.answer === UNDECIDED) ? 'warning' : 'information'}>
      <p>{words.sentences[code](values)}</p>
      {lines.length > 0 && <p class="quiet">{words.rows([...shownLines, ...more])}</p>}
      {mustDecide ? fields : open.length > 0 && <Disclosure summary={words.change}>{fields}</Disclosure>}
    </Notice>
  );
}

/** The first names, and how many more there are. */
const listOf = (names: string, more: number): string =>
  words.currenciesOf([...names.split(SEPARATOR).map(isolate), ...(more > 0 ? [text.common.more(more)] : [])]);

/** The values of a column with their rows, the largest first, by what is decided: `Credit Memo (6 rows, 1,182)`. */
function valuesByAnswer(questions: readonly Question[]): Record<string, string> {
  const named = (option: string): string =>
    words.currenciesOf(
      largestFirst(questions.filter(({ answer }) => answer === option)).map((question) => labelOf(question, question.key)),
    );
  return { negative: named('negative'), leaveOut: named('leaveOut'), ask: named(UNDECIDED) };
}

/** A value with its rows, and with their sum where it is known. */
const labelOf = ({ count, sum }: Question, name: string): string =>
  `${isolate(name)} ${words.count(count, sum === undefined ? undefined : formatSum(sum))}`;

interface QuestionFieldProps {
  code: Finding['code'];
  question: Question;
  /** The currency of all sums, where the question is about currencies. */
  main: string;
  answer: (value: string) => void;
}

function QuestionField({ code, question, main, answer }: QuestionFieldProps) {
  const { key, shown = key, options } = question;
  const name = code === 'currencies' ? nameOf(key) : (words.keys[key as keyof typeof words.keys] ?? shown);
  const label = WHOLE.includes(code)
    ? words.decide
    : NO_ROWS.includes(code)
      ? isolate(name)
      : directIn(language, labelOf(question, name));
  if (code === 'currencies') return <CurrencyField label={label} question={question} main={main} answer={answer} />;
  const named = words.options[code] as Readonly<Record<string, string>>;
  const withAmount = (value: string, option: string): string => {
    const amount = question.amounts?.[value];
    return amount === undefined ? option : words.amounting(option, formatSum(amount));
  };
  return (
    <Select
      label={label}
      value={question.answer}
      options={options.map((value) => ({
        value,
        label: withAmount(value, named[value] ?? (NAMES.includes(code) ? value : formatNumber(Number(value)))),
      }))}
      onChange={answer}
    />
  );
}

/** A currency is the main one, is left out, or has a rate that the user types. Until a rate can be read, the question is open. */
function CurrencyField({ label, question, main, answer }: Omit<QuestionFieldProps, 'code'> & { label: string }) {
  const { key, options } = question;
  const isRate = ![MAIN, LEFT_OUT, UNDECIDED].includes(question.answer);
  const [typed, setTyped] = useState<{ rate: number | null } | null>(isRate ? { rate: Number(question.answer) } : null);
  const chosen = typed === null ? question.answer : 'rate';
  return (
    <>
      <Select
        label={label}
        value={chosen}
        options={([UNDECIDED, MAIN, LEFT_OUT, 'rate'] as const)
          .filter((value) => (value === UNDECIDED ? chosen === UNDECIDED : value !== MAIN || options.includes(MAIN)))
          .map((value) => ({ value, label: words.options.currencies[value] }))}
        onChange={(value) => {
          setTyped(value === 'rate' ? { rate: null } : null);
          answer(value === 'rate' ? UNDECIDED : value);
        }}
      />
      {typed !== null && (
        <FigureInput
          label={words.rate(nameOf(key), main)}
          value={typed.rate}
          fault={typed.rate !== null && typed.rate <= 0 ? words.rateFault : null}
          onChange={(rate) => {
            setTyped({ rate });
            answer(rate !== null && rate > 0 ? String(rate) : UNDECIDED);
          }}
        />
      )}
    </>
  );
}
