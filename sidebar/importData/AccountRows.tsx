// The import of account rows, from a file of customers or of sales lines.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import type { Imported } from '../../src/actions/imports/loadImported';
import { yearOf } from '../../src/model/calendar/yearOf';
import { foreseeAccounts } from '../../src/model/imports/changes/foreseeAccounts';
import { answerOf, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import { ask } from '../server';
import type { CheckProps } from './CheckProps';
import { lastFullYearOf } from './columns/judgeYears';
import { ImportRows } from './ImportRows';
import type { PartOfYear } from './rows/yearToDate/continueYear';
import type { SalesOfFile } from './rows/yearToDate/SalesOfFile';
import { nameAsRegistered, namesIn } from './rows/nameAsRegistered';
import { ofKnownDay } from './rows/yearToDate/ofKnownDay';
import { currencyGiven } from './rows/workbookMoney';
import { withParents } from './rows/withParents';
import { choicesOf, presentRows } from './rows/presentRows';
import { useLeftAccounts } from './useLeftAccounts';

interface AccountRowsProps extends Pick<CheckProps, 'offer' | 'fileName' | 'onStart' | 'next' | 'back'> {
  /** What must be answered before anything can be imported; `null` if nothing. */
  waiting: string | null;
  /** The years that the file covers; `null` while they are unknown. */
  covered: YearsCovered | null;
  /** The rows of the file with these years; `null` while an answer is missing. Stays the same function while the file is the same. */
  rowsIn: ((covered: YearsCovered) => ImportedRow[]) | null;
  /** The question whether the workbook's last full year may jump, if there is one. */
  ahead: Finding | null;
  /** The currency of the figures; `null` if it is unknown. */
  currency: string | null;
  /** The last day of the revenue to date of a file without days; '' if it is unknown. */
  until?: string;
  /** The sales of a file of sales lines, where the workbook has revenue: accounts that the file does not name may have bought nothing. */
  sales?: (Pick<SalesOfFile, 'days' | 'ofYear' | 'orderDays'> & { part: PartOfYear }) | null;
  answers: Answers;
  change: (answers: Answers) => void;
  children: ComponentChildren;
}

/** The answers on which the figures to date depend. */
const OF_TO_DATE = /^(partOfYear|absentCustomers):/;

const accountOf = ({ account }: ImportedRow): string => account;

export function AccountRows({
  covered,
  rowsIn,
  ahead,
  currency,
  until = '',
  sales = null,
  answers,
  change,
  children,
  ...common
}: AccountRowsProps) {
  const lastFullYear = covered && lastFullYearOf(covered);
  // The years are computed anew each time; their text is the same.
  const yearsText = JSON.stringify(covered);
  const rows = useMemo(() => rowsIn && rowsIn(JSON.parse(yearsText) as YearsCovered), [rowsIn, yearsText]);
  const { years } = common.offer;
  const chosen = JSON.stringify(Object.entries(answers).filter(([key]) => OF_TO_DATE.test(key)));
  const part = useMemo(() => {
    const covers = JSON.parse(yearsText) as YearsCovered | null;
    if (sales === null || covers === null) return null;
    const year = yearOf(sales.days.salesUntil, years);
    const isCovered = covers.toDate === year || covers.full.includes(year);
    const file = { ...sales, toDate: covers.toDate, lastFullYear, isCovered };
    const chosenAnswers = Object.fromEntries(JSON.parse(chosen) as [string, string][]);
    return { ...sales.part, covers, file, answers: chosenAnswers };
  }, [sales, years, yearsText, lastFullYear, chosen]);
  const foresee = useCallback(
    (sent: readonly ImportedRow[], imported: Imported, categories: Imported | null) =>
      foreseeAccounts(sent, presentRows(imported), {
        fileYear: lastFullYear,
        lastFullYear: imported.lastFullYear,
        choices: choicesOf(imported),
        categories: categories === null ? undefined : presentRows(categories),
      }),
    [lastFullYear],
  );
  const ofNames = namesIn(answers);
  const ofParents = answers['parentNames:'] ?? '';
  const left = useLeftAccounts(answers);
  const withNames = useCallback(
    (sent: readonly ImportedRow[], imported: Imported, categories: Imported | null) => {
      const present = presentRows(imported);
      const registered = nameAsRegistered(sent, present, JSON.parse(ofNames) as Answers);
      const { rows: named, finding } = withParents(registered.rows, present, { 'parentNames:': ofParents });
      const ofRows = [registered.finding, finding].filter((each) => each !== null);
      if (part === null) return { rows: ofKnownDay(named, present, until), findings: ofRows };
      const { covers, file, answers: decided } = part;
      const inWorkbook = {
        lastFullYear: imported.lastFullYear,
        categories: categories === null ? [] : presentRows(categories),
        left,
      };
      const continued = part.continueYear(named, present, file, decided, inWorkbook);
      const { rows, findings } = part.withAbsentCustomers(continued, {
        present,
        covers,
        file,
        answers: decided,
        imported: inWorkbook,
      });
      return { rows, findings: [...findings, ...ofRows] };
    },
    [ofNames, ofParents, part, left, until],
  );
  return (
    <ImportRows
      {...common}
      withNames={withNames}
      accountOf={accountOf}
      answers={answers}
      change={change}
      rows={rows}
      table="accounts"
      withCategories={sales !== null}
      foresee={foresee}
      lastFullYear={lastFullYear}
      send={(part: ImportedRow[], more) =>
        ask('importAccounts', {
          ...more,
          rows: part,
          lastFullYear,
          mayJump: answerOf(ahead) === 'move',
          currency: currency ?? '',
        })
      }
      finished="importFinished"
      progress={words.importing}
    >
      {children}
      <CurrencyGiven offer={common.offer} currency={currency} covered={covered} />
    </ImportRows>
  );
}

/** Says that the file gives its currency to a workbook that has none, or that figures of years have none. */
function CurrencyGiven({ offer, currency, covered }: Pick<AccountRowsProps, 'offer' | 'currency' | 'covered'>) {
  const given = currencyGiven(offer, currency);
  const hasYears = covered !== null && (covered.full.length > 0 || covered.toDate !== null || covered.part !== null);
  if (given !== null) return <Notice kind="information">{words.currencyGiven(isolate(given))}</Notice>;
  return hasYears && offer.currency.trim() === '' ? <Notice kind="information">{words.currencyMissing}</Notice> : null;
}
