// The import itself, below the content of the file: its progress, a way to stop it, and its result.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../src/actions/imports/ImportResult';
import type { Answer } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { ProgressBar } from '../components/ProgressBar';
import { describeProblem } from '../describeProblem';
import { text } from '../text';
import { NOTHING_SENT, sendParts, type Sent } from './rows/sendParts';
import { SomeProblems } from './SomeProblems';
import { StepButtons } from './StepButtons';

interface ImportRowsProps<Row> {
  /** Creates the rows when the import begins; `null` while an answer is missing. */
  prepare: (() => Row[]) | null;
  /** Sends one part of the rows; `run` is the same for all parts. */
  send: (rows: Row[], run: string) => Promise<Answer<ImportResult>>;
  /** The sentence with the number of new rows. */
  finished: 'importFinished' | 'contactsFinished' | 'opportunitiesFinished';
  progress: (done: number, all: number) => string;
  children: ComponentChildren;
  next: () => void;
  back: () => void;
}

type State<Row> = { kind: 'ready' } | { kind: 'sending' | 'ended'; rows: Row[]; run: string; sent: Sent };

export function ImportRows<Row>({ prepare, send, finished, progress, children, next, back }: ImportRowsProps<Row>) {
  const [state, setState] = useState<State<Row>>({ kind: 'ready' });
  const [cancelled, setCancelled] = useState(false);
  const cancelledRef = useRef(false);

  const start = (rows: Row[], run: string, before: Sent) => {
    cancelledRef.current = false;
    setCancelled(false);
    setState({ kind: 'sending', rows, run, sent: before });
    const onPart = (sent: Sent) => {
      setState({ kind: 'sending', rows, run, sent });
      return !cancelledRef.current;
    };
    void sendParts({ rows, before, onPart, send: (part) => send(part, run) }).then((sent) =>
      setState({ kind: 'ended', rows, run, sent }),
    );
  };
  const cancel = () => {
    cancelledRef.current = true;
    setCancelled(true);
  };

  if (state.kind === 'ready')
    return (
      <>
        {children}
        <StepButtons
          next={prepare && (() => start(prepare(), Date.now().toString(36), NOTHING_SENT))}
          nextWords={words.importNow}
          back={back}
        />
      </>
    );
  const { rows, run, sent } = state;
  if (state.kind === 'sending')
    return (
      <>
        <ProgressBar part={sent.done / rows.length} words={progress(sent.done, rows.length)} />
        <div class="buttons">
          <Button disabled={cancelled} onClick={cancel}>
            {cancelled ? words.cancelling : text.common.cancel}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <Ending sent={sent} all={rows.length} finished={finished} />
      <SomeProblems problems={sent.problems} />
      {sent.stopped !== null && (
        <div class="buttons">
          <Button onClick={() => start(rows, run, sent)}>{words.resume}</Button>
        </div>
      )}
      <StepButtons next={next} />
    </>
  );
}

/** Whether all rows are imported, or what stopped them. */
function Ending({ sent, all, finished }: { sent: Sent; all: number; finished: ImportRowsProps<unknown>['finished'] }) {
  const { done, created, updated, unchanged, stopped } = sent;
  if (stopped === 'cancelled') return <Problems kind="warning" problems={[{ code: 'importCancelled', values: { done, all } }]} />;
  if (stopped !== null) return <Problems problems={[...stopped, { code: 'importInterrupted', values: { done, all } }]} />;
  const code = created + updated === 0 ? 'importUnchanged' : finished;
  return <Notice kind="done">{describeProblem({ code, values: { created, updated, unchanged } })}</Notice>;
}
