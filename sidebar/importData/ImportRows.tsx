// The import itself, below the content of the file: what it will change, its progress, a way to stop it, and its result.
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../src/actions/imports/ImportResult';
import type { PartOfFile } from '../../src/actions/imports/ImportRun';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { Imported } from '../../src/actions/imports/loadImported';
import type { Actions } from '../../src/actions/actions';
import type { Answer } from '../../src/actions/Answer';
import { answerOf, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import type { Foreseen } from '../../src/model/imports/changes/Foreseen';
import { importData as words } from '../../src/text/en/importData';
import { Button } from '../components/Button';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { ProgressBar } from '../components/ProgressBar';
import { describeProblem } from '../describeProblem';
import { text } from '../text';
import { useRequest } from '../useRequest';
import { ChangesOfImport } from './ChangesOfImport';
import { Findings } from './Findings';
import { leaveAccount, withoutLeft } from './rows/leftAccounts';
import { useLeftAccounts } from './useLeftAccounts';
import { headerOfColumn, valueShown } from './rows/presentRows';
import { runOf } from './rows/runOf';
import { NOTHING_SENT, sendParts, type Sent } from './rows/sendParts';
import { SomeProblems } from './SomeProblems';
import { UndoRun } from './UndoImport';
import { PutBack } from './PutBack';
import { StepButtons } from './StepButtons';

interface ImportRowsProps<Row> {
  /** The rows of the file; `null` while an answer is missing or no row can be used. */
  rows: readonly Row[] | null;
  /** What must be answered first; `null` if nothing. */
  waiting?: string | null;
  /** The tab that they go to. */
  table: Actions['loadImported']['payload']['table'];
  /** Whether the categories of accounts are needed too. */
  withCategories?: boolean;
  foresee: (rows: readonly Row[], imported: Imported, categories: Imported | null) => Foreseen<Row>;
  /** Gives rows the names that their accounts have in the workbook, with what is found by comparing the two. */
  withNames?: (
    rows: readonly Row[],
    imported: Imported,
    categories: Imported | null,
  ) => { rows: readonly Row[]; findings: readonly Finding[] };
  /** The account of a row, where a user can leave out the rows of new accounts. */
  accountOf?: (row: Row) => string;
  answers?: Answers;
  change?: (answers: Answers) => void;
  /** The last full year of the file, for headers; `null` if its figures have no years. */
  lastFullYear?: number | null;
  /** Sends one part of the rows; `run` is the same for all parts. `registerYear` is the workbook's last full year as it was checked. */
  send: (rows: Row[], part: { run: string; file: PartOfFile; registerYear: number }) => Promise<Answer<ImportResult>>;
  /** The sentence with the number of new rows. */
  finished: 'importFinished' | 'contactsFinished' | 'opportunitiesFinished' | 'logFinished';
  progress: (done: number, all: number) => string;
  /** Blank for pasted cells. */
  fileName: string;
  offer: Pick<ImportOffer, 'lastImport'>;
  /** Called when the import begins. */
  onStart: () => Promise<unknown>;
  children: ComponentChildren;
  next: () => void;
  back: () => void;
}

type State<Row> = { kind: 'ready' } | { kind: 'sending' | 'ended'; rows: readonly Row[]; run: string; sent: Sent };

export function ImportRows<Row>(props: ImportRowsProps<Row>) {
  const { rows, waiting = null, table, withCategories = false, children, back } = props;
  const loaded = useRequest('loadImported', { table });
  const [hasBegun, setHasBegun] = useState(false);
  // The content stays where it is while answers come and go, so that a field in it keeps the focus.
  return (
    <>
      {!hasBegun && children}
      {rows === null ? (
        <StepButtons next={null} nextWords={words.importNow} back={back} lacks={hasBegun ? null : waiting} />
      ) : (
        <Loaded of={loaded} words={words.loadingAccounts}>
          {(imported) => {
            const importing = (categories: Imported | null) => (
              <>
                <PutBack problems={imported.problems} />
                <Import
                  {...props}
                  rows={rows}
                  imported={imported}
                  categories={categories}
                  begun={() => setHasBegun(true)}
                  again={() => {
                    setHasBegun(false);
                    loaded.again();
                  }}
                />
              </>
            );
            return withCategories ? <OfCategories>{importing}</OfCategories> : importing(null);
          }}
        </Loaded>
      )}
    </>
  );
}

/** What the workbook has of categories. */
function OfCategories({ children }: { children: (categories: Imported) => ComponentChildren }) {
  const loaded = useRequest('loadImported', { table: 'sales' });
  return (
    <Loaded of={loaded} words={words.loadingAccounts}>
      {children}
    </Loaded>
  );
}

interface ImportProps<Row> extends Omit<ImportRowsProps<Row>, 'children'> {
  rows: readonly Row[];
  imported: Imported;
  /** `null` where they are not needed. */
  categories: Imported | null;
  begun: () => void;
  /** Reads the workbook again. */
  again: () => void;
}

function Import<Row>(props: ImportProps<Row>) {
  const {
    imported,
    categories,
    foresee,
    withNames,
    lastFullYear = null,
    send,
    finished,
    progress,
    fileName,
    offer,
    onStart,
  } = props;
  const { accountOf, answers = {}, change = () => undefined } = props;
  const { next, back, again, begun } = props;
  const [state, setState] = useState<State<Row>>({ kind: 'ready' });
  const [isUndone, setUndone] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const cancelledRef = useRef(false);
  const { rows: named, findings } = useMemo(
    () => withNames?.(props.rows, imported, categories) ?? { rows: props.rows, findings: [] },
    [props.rows, imported, categories, withNames],
  );
  const left = useLeftAccounts(answers);
  const rows = useMemo(
    () => (accountOf && left.length > 0 ? withoutLeft(named, accountOf, left) : named),
    [named, accountOf, left],
  );
  const isOpen = isUndecided(findings);
  const foreseen = useMemo(() => foresee(rows, imported, categories), [rows, imported, categories, foresee]);

  const start = (sending: readonly Row[], run: string, before: Sent) => {
    cancelledRef.current = false;
    setCancelled(false);
    setState({ kind: 'sending', rows: sending, run, sent: before });
    const onPart = (sent: Sent) => {
      setState({ kind: 'sending', rows: sending, run, sent });
      return !cancelledRef.current;
    };
    const registerYear = imported.lastFullYear;
    void sendParts({
      rows: sending,
      before,
      onPart,
      send: (part, done) => send(part, { run, registerYear, file: { name: fileName.slice(0, 200), done, all: sending.length } }),
    }).then((sent) => setState({ kind: 'ended', rows: sending, run, sent }));
  };
  const cancel = () => {
    cancelledRef.current = true;
    setCancelled(true);
  };

  const begin = () => {
    const run = runOf(rows, offer.lastImport);
    begun();
    setState({ kind: 'sending', rows: foreseen.rows, run, sent: NOTHING_SENT });
    void onStart().then(() => start(foreseen.rows, run, NOTHING_SENT));
  };

  if (state.kind === 'ready')
    return (
      <>
        <Findings findings={findings} answers={answers} change={change} />
        <ChangesOfImport
          foreseen={foreseen}
          headerThen={(column) => headerOfColumn(imported, column, Math.max(lastFullYear ?? 0, imported.lastFullYear))}
          headerNow={(column) => headerOfColumn(imported, column, imported.lastFullYear)}
          valueOf={(column, value) => valueShown(imported, column, value)}
          leaving={
            accountOf && {
              names: left.filter((name) => named.some((row) => accountOf(row) === name)),
              leave: (name, isLeft) => change(leaveAccount(answers, name, isLeft)),
            }
          }
        />
        <StepButtons
          next={foreseen.rows.length === 0 || isOpen ? null : begin}
          nextWords={words.importNow}
          back={back}
          lacks={isOpen ? words.decisionsOpen : words.nothingNew}
        />
      </>
    );
  const { rows: sending, run, sent } = state;
  if (state.kind === 'sending')
    return (
      <>
        <ProgressBar part={sent.done / sending.length} words={progress(sent.done, sending.length)} />
        <div class="buttons">
          <Button disabled={cancelled} onClick={cancel}>
            {cancelled ? words.cancelling : text.common.cancel}
          </Button>
        </div>
      </>
    );
  const isKept = answerOf(findings.find(({ code }) => code === 'partOfYear') ?? null) === 'keep';
  const isOutdated =
    sent.stopped !== null && sent.stopped !== 'cancelled' && sent.stopped.some(({ code }) => code.endsWith('ChangedMeanwhile'));
  return (
    <>
      {!isUndone && (
        <Ending sent={sent} all={sending.length} unchanged={isKept ? 'importKept' : 'importUnchanged'} finished={finished} />
      )}
      <SomeProblems problems={sent.problems} />
      {sent.created + sent.updated > 0 && <UndoRun run={run} done={() => setUndone(true)} />}
      {sent.stopped !== null && !isUndone && (
        <div class="buttons">
          {isOutdated ? (
            <Button onClick={again}>{words.checkAgain}</Button>
          ) : (
            <Button onClick={() => start(sending, run, sent)}>{words.resume}</Button>
          )}
        </div>
      )}
      <StepButtons next={next} />
    </>
  );
}

/** Whether all rows are imported, or what stopped them. */
function Ending({
  sent,
  all,
  unchanged: ofUnchanged,
  finished,
}: {
  sent: Sent;
  all: number;
  /** The sentence of an import that changes nothing. */
  unchanged: 'importUnchanged' | 'importKept';
  finished: ImportRowsProps<unknown>['finished'];
}) {
  const { done, created, updated, unchanged, stopped } = sent;
  if (stopped === 'cancelled') return <Problems kind="warning" problems={[{ code: 'importCancelled', values: { done, all } }]} />;
  if (stopped !== null) return <Problems problems={[...stopped, { code: 'importInterrupted', values: { done, all } }]} />;
  const code = created + updated === 0 ? ofUnchanged : finished;
  return <Notice kind="done">{describeProblem({ code, values: { created, updated, unchanged } })}</Notice>;
}
