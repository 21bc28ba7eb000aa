// What the rows are, and the use of each column. Recognised columns come first, the others are folded away.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import { MOST_ROWS_ABOVE } from '../../src/model/imports/detectHeader';
import type { FileLine } from '../../src/model/imports/detectTable';
import { FILE_KINDS, type FileKind } from '../../src/model/imports/recognizeFile';
import { importData as words } from '../../src/text/en/importData';
import { shorten } from '../../src/text/format/joinNames';
import { isolate } from '../format';
import { text } from '../text';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { describeProblem } from '../describeProblem';
import { checkPlan } from './columns/checkPlan';
import { filledFirst, nameOfColumn, type ImportPlan, type PlannedColumn } from './columns/ImportPlan';
import { nameOfUse, usesFor } from './columns/usesFor';
import { ColumnCard } from './ColumnCard';
import { StepButtons } from './StepButtons';

/** As many columns that are left out are named without opening the list. */
const UNUSED_NAMED = 8;

interface ColumnsStepProps {
  plan: ImportPlan;
  /** Says that the file is read as one before. */
  head: ComponentChildren;
  /** All rows of the file. */
  lines: readonly FileLine[];
  offer: ImportOffer;
  changeHeader: (headerAt: number) => void;
  changeKind: (kind: FileKind) => void;
  change: (plan: ImportPlan) => void;
  next: () => void;
  back: () => void;
}

const CELLS_SHOWN = 3;

export function ColumnsStep({ plan, head, lines, offer, changeHeader, changeKind, change, next, back }: ColumnsStepProps) {
  const options = usesFor(plan.kind, offer);
  const problems = checkPlan(plan, (use) => nameOfUse(use, offer));
  const set = (column: PlannedColumn, changes: Partial<PlannedColumn>) =>
    change({ ...plan, columns: plan.columns.map((each) => (each.index === column.index ? { ...each, ...changes } : each)) });
  // A column keeps the place it had when the step began, so it does not move while the user changes it.
  const [folded] = useState(() => new Set(plan.columns.filter(({ use }) => use.kind === 'leaveOut').map(({ index }) => index)));
  const card = (column: PlannedColumn) => (
    <ColumnCard key={column.index} column={column} options={options} change={(changes) => set(column, changes)} />
  );
  const unused = plan.columns.filter(({ index }) => folded.has(index));
  const unusedNow = unused.filter(({ use }) => use.kind === 'leaveOut');
  const { shown, more } = shorten(
    filledFirst(unusedNow).map((column) => isolate(nameOfColumn(column))),
    UNUSED_NAMED,
  );
  const isCategorized = plan.columns.some(({ use }) => use.kind === 'field' && use.field === 'category');
  const uncategorized = isCategorized
    ? undefined
    : plan.columns.find(({ use, mayBeCategory }) => use.kind === 'leaveOut' && mayBeCategory);
  const named = text.list(more > 0 ? [...shown, text.common.more(more)] : shown);
  return (
    <>
      {head}
      <Select
        label={words.kind}
        value={plan.kind}
        options={FILE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={changeKind}
      />
      <p class="quiet">{words.kindHints[plan.kind]}</p>
      {plan.headerAt !== 0 && (
        <Select
          label={words.headerRow}
          value={String(plan.headerAt)}
          options={[
            { value: '-1', label: words.noHeaderRow },
            ...lines
              .slice(0, MOST_ROWS_ABOVE)
              .map(({ line, cells }, at) => ({ value: String(at), label: words.headerInRow(line, summary(cells)) })),
          ]}
          onChange={(at) => changeHeader(Number(at))}
        />
      )}
      {unused.length > 0 && (
        <Disclosure summary={words.unused(unusedNow.length, named)} open={problems.some(({ code }) => code.startsWith('no'))}>
          {unused.map(card)}
        </Disclosure>
      )}
      {uncategorized && <Notice kind="information">{words.noCategory(isolate(nameOfColumn(uncategorized)))}</Notice>}
      {plan.columns.filter(({ index }) => !folded.has(index)).map(card)}
      <StepButtons next={problems.length === 0 ? next : null} back={back} lacks={problems.map(describeProblem).join(' ')} />
    </>
  );
}

const summary = (cells: readonly string[]): string =>
  isolate(
    cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, CELLS_SHOWN)
      .join(' · '),
  );
