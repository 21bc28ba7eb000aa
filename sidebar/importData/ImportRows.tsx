// Under what the file holds: the import itself, with its progress, a way to stop it, and how it ended.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/Actions';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { ProgressBar } from '../components/ProgressBar';
import { sayProblem } from '../sayProblem';
import { ask } from '../server';
import { text } from '../text';
import { NOTHING_SENT, sendParts, type Sent } from './rows/sendParts';
import { SomeProblems } from './SomeProblems';
import { StepButtons } from './StepButtons';

export interface RowsToWrite {
  rows: ImportedRow[];
  lastFullYear: number | null;
}

interface ImportRowsProps {
  /** Makes the rows when the import begins; `null` while something must be told first. */
  prepare: (() => RowsToWrite) | null;
  children: ComponentChildren;
  next: () => void;
  back: () => void;
}

type State = { kind: 'ready' } | { kind: 'sending' | 'ended'; toWrite: RowsToWrite; run: string; sent: Sent };

export function ImportRows({ prepare, children, next, back }: ImportRowsProps) {
  const { importData: words } = text;
  const [state, setState] = useState<State>({ kind: 'ready' });
  const [cancelled, setCancelled] = useState(false);
  const cancelledRef = useRef(false);

  const send = (toWrite: RowsToWrite, run: string, before: Sent) => {
    cancelledRef.current = false;
    setCancelled(false);
    setState({ kind: 'sending', toWrite, run, sent: before });
    const onPart = (sent: Sent) => {
      setState({ kind: 'sending', toWrite, run, sent });
      return !cancelledRef.current;
    };
    void sendParts({ ...toWrite, run, before, onPart, send: (part) => ask('importAccounts', part) }).then((sent) =>
      setState({ kind: 'ended', toWrite, run, sent }),
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
          next={prepare && (() => send(prepare(), Date.now().toString(36), NOTHING_SENT))}
          nextWords={words.importNow}
          back={back}
        />
      </>
    );
  const { toWrite, run, sent } = state;
  const all = toWrite.rows.length;
  if (state.kind === 'sending')
    return (
      <>
        <ProgressBar part={sent.done / all} words={words.importing(sent.done, all)} />
        <div class="buttons">
          <Button disabled={cancelled} onClick={cancel}>
            {cancelled ? words.cancelling : text.common.cancel}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <Ending sent={sent} all={all} />
      <SomeProblems problems={sent.problems} />
      {sent.stopped !== null && (
        <div class="buttons">
          <Button onClick={() => send(toWrite, run, sent)}>{words.resume}</Button>
        </div>
      )}
      <StepButtons next={next} />
    </>
  );
}

/** Whether all rows are in, or what stopped them. */
function Ending({ sent, all }: { sent: Sent; all: number }) {
  const { done, created, updated, unchanged, stopped } = sent;
  if (stopped === 'cancelled') return <Problems kind="warning" problems={[{ code: 'importCancelled', values: { done, all } }]} />;
  if (stopped !== null) return <Problems problems={[...stopped, { code: 'importInterrupted', values: { done, all } }]} />;
  const code = created + updated === 0 ? 'importUnchanged' : 'importFinished';
  return <Notice kind="done">{sayProblem({ code, values: { created, updated, unchanged } })}</Notice>;
}
