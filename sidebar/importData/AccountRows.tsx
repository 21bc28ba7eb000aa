// The import of account rows, from a file of customers or of sales lines.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import type { Imported } from '../../src/actions/imports/loadImported';
import { yearOf } from '../../src/model/calendar/yearOf';
import { absentRows } from '../../src/model/imports/changes/absentRows';
import { foreseeAccounts, type PresentRow } from '../../src/model/imports/changes/foreseeChanges';
import { answerKey, answerOf, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { judgeAbsentCustomers } from '../../src/model/imports/findings/judgeYears';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { importData as words } from '../../src/text/en/importData';
import { ask } from '../server';
import type { CheckProps } from './CheckProps';
import { lastFullYearOf } from './columns/judgeYears';
import { ImportRows } from './ImportRows';
import type { PartOfYear, SalesOfFile } from './rows/continueYear';
import { nameAsRegistered, namesIn } from './rows/nameAsRegistered';
import { choicesOf, presentRows } from './rows/presentRows';

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
  /** The sales of a file of sales lines, where the workbook has revenue: accounts that the file does not name may have bought nothing. */
  sales?: (Pick<SalesOfFile, 'days' | 'ofYear'> & { part: PartOfYear }) | null;
  answers: Answers;
  change: (answers: Answers) => void;
  children: ComponentChildren;
}

const accountOf = ({ account }: ImportedRow): string => account;

export function AccountRows({
  covered,
  rowsIn,
  ahead,
  currency,
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
  const isZero = sales !== null && answers[answerKey('absentCustomers', '')] === 'zero';
  const ofYear = answers[answerKey('partOfYear', '')];
  const part = useMemo(() => {
    const covers = JSON.parse(yearsText) as YearsCovered | null;
    if (sales === null || covers === null) return null;
    const year = yearOf(sales.days.salesUntil, years);
    const isCovered = covers.toDate === year || covers.full.includes(year);
    const file = { ...sales, toDate: covers.toDate, lastFullYear, isCovered };
    return { ...sales.part, covers, file, answers: ofYear === undefined ? {} : { [answerKey('partOfYear', '')]: ofYear } };
  }, [sales, years, yearsText, lastFullYear, ofYear]);
  /** Accounts that the file does not name, with 0 in the years of which it has all sales. */
  const absentIn = useCallback(
    (sent: readonly ImportedRow[], present: readonly PresentRow[], imported: Imported) => {
      if (part === null) return [];
      const finding = part.judgePartOfYear(sent, present, part.file, part.answers, imported);
      const isAll = finding === null || answerOf(finding) === 'replace';
      return absentRows(sent, present, isAll ? part.covers : { ...part.covers, toDate: null });
    },
    [part],
  );
  const foresee = useCallback(
    (sent: readonly ImportedRow[], imported: Imported) => {
      const present = presentRows(imported);
      const absent = isZero ? absentIn(sent, present, imported) : [];
      // Accounts that the file lacks have lines below it.
      const last = sent.reduce((most, { line }) => Math.max(most, line), 0);
      const all = [...sent, ...absent.map((row, at) => ({ ...row, line: last + at + 1, own: {}, categories: [] }))];
      return foreseeAccounts(all, present, {
        fileYear: lastFullYear,
        lastFullYear: imported.lastFullYear,
        choices: choicesOf(imported),
      });
    },
    [lastFullYear, isZero, absentIn],
  );
  const ofNames = namesIn(answers);
  const withNames = useCallback(
    (sent: readonly ImportedRow[], imported: Imported, categories: Imported | null) => {
      const present = presentRows(imported);
      const { rows: named, finding } = nameAsRegistered(sent, present, JSON.parse(ofNames) as Answers);
      const continued = part
        ? part.continueYear(named, present, part.file, part.answers, {
            lastFullYear: imported.lastFullYear,
            categories: categories === null ? [] : presentRows(categories),
          })
        : { rows: named, findings: [] };
      const absent = absentIn(named, present, imported).map(({ account }) => account);
      const findings = [...continued.findings, finding, judgeAbsentCustomers(absent, isZero)];
      return { rows: continued.rows, findings: findings.filter((each) => each !== null) };
    },
    [ofNames, part, isZero, absentIn],
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
    </ImportRows>
  );
}
