// The findings of reading the whole file: one sentence each with the decision on it, worst first, and a way to decide otherwise.
import { answerKey, UNDECIDED, type Answers, type Finding, type Question } from '../../src/model/imports/findings/Finding';
import { LEFT_OUT, MAIN, SEPARATOR } from '../../src/model/imports/findings/judgeCurrencies';
import { importFindings as words } from '../../src/text/en/importFindings';
import { Disclosure } from '../components/Disclosure';
import { FigureInput } from '../components/FigureInput';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { formatNumber, formatYear, isolate } from '../format';

interface FindingsProps {
  findings: readonly Finding[];
  answers: Answers;
  change: (answers: Answers) => void;
}

/** Money that may be counted wrongly comes first. */
const WORST_FIRST: readonly Finding['code'][] = [
  'yearsAhead',
  'otherYears',
  'namesOnly',
  'numberForms',
  'currencies',
  'totalsDiffer',
  'repeatedRows',
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
  'inactiveCustomers',
  'idsDisagree',
  'nearAccounts',
  'similarNames',
  'joinedNames',
  'duplicateLines',
  'strayQuotes',
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
  'absentCustomers',
  'inactiveCustomers',
  'cents',
  'mixedUnits',
];

/** Findings whose options are names of accounts. */
const NAMES: readonly Finding['code'][] = ['sharedDomains', 'nearAccounts'];

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
          : isolate(value),
    ]),
  );
  const open = questions.filter(({ options }) => code === 'currencies' || options.length > 1);
  const mustDecide = open.some(({ options }) => options.includes(UNDECIDED));
  const fields = open.map((question) => (
    <QuestionField key={question.key} code={code} question={question} answer={(value) => answer(question.key, value)} />
  ));
  return (
    <Notice kind={open.some((question) => question.answer === UNDECIDED) ? 'warning' : 'information'}>
      <p>{words.sentences[code](values)}</p>
      {lines.length > 0 && <p class="quiet">{words.rows(lines.map((line) => formatNumber(line)))}</p>}
      {mustDecide ? fields : open.length > 0 && <Disclosure summary={words.change}>{fields}</Disclosure>}
    </Notice>
  );
}

interface QuestionFieldProps {
  code: Finding['code'];
  question: Question;
  answer: (value: string) => void;
}

function QuestionField({ code, question, answer }: QuestionFieldProps) {
  const { key, count, options } = question;
  const name = code === 'currencies' ? nameOf(key) : (words.keys[key as keyof typeof words.keys] ?? key);
  const label = WHOLE.includes(code) ? words.decide : `${isolate(name)} ${words.count(count)}`.trim();
  if (code === 'currencies') return <CurrencyField label={label} question={question} answer={answer} />;
  const named = words.options[code] as Readonly<Record<string, string>>;
  const withAmount = (value: string, option: string): string => {
    const amount = question.amounts?.[value];
    return amount === undefined ? option : words.amounting(option, formatNumber(amount));
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

/** A currency is the main one, is left out, or has a rate that the user types. */
function CurrencyField({ label, question, answer }: Omit<QuestionFieldProps, 'code'> & { label: string }) {
  const isRate = question.answer !== MAIN && question.answer !== LEFT_OUT;
  return (
    <>
      <Select
        label={label}
        value={isRate ? 'rate' : question.answer}
        options={(['main', 'leaveOut', 'rate'] as const)
          .filter((value) => value !== 'main' || question.options.includes(MAIN))
          .map((value) => ({ value, label: words.options.currencies[value] }))}
        onChange={(value) => answer(value === 'rate' ? '1' : value)}
      />
      {isRate && (
        <FigureInput
          label={words.rate(nameOf(question.key))}
          value={Number(question.answer)}
          onChange={(rate) => {
            // An empty field or a zero is on the way to a rate.
            if (rate !== null && rate > 0) answer(String(rate));
          }}
        />
      )}
    </>
  );
}
