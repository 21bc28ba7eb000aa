// Takes back the last import: whose it was, a button, and what it could not take back.
import { useState } from 'preact/hooks';
import type { ImportRun } from '../../src/actions/imports/ImportRun';
import type { Actions } from '../../src/actions/actions';
import { importData as words } from '../../src/text/en/importData';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { formatLongMoment, isolate } from '../format';
import { text } from '../text';
import { useTask } from '../useTask';

interface UndoImportProps {
  lastImport: ImportRun;
}

type Undone = Actions['undoImport']['value'];

export function UndoImport({ lastImport }: UndoImportProps) {
  const [undone, setUndone] = useState<Undone | null>(null);
  const { run, file, when, who, kept } = lastImport;
  if (undone) return <UndoneImport undone={undone} />;
  const isPart = file.done < file.all;
  return (
    <Disclosure summary={words.lastImport(isolate(file.name || words.pastedCells), formatLongMoment(when))} open={isPart}>
      <p class="quiet">
        {who !== '' && `${words.importedBy(isolate(who))} `}
        {isPart ? words.partlyImported(file.done, file.all) : words.undoHint}
      </p>
      {kept === null ? <p>{words.undoTooLarge}</p> : <UndoButtons run={run} done={setUndone} />}
    </Disclosure>
  );
}

/** Takes back the import that has just ended. */
export function UndoRun({ run, done }: { run: string; done: () => void }) {
  const [undone, setUndone] = useState<Undone | null>(null);
  if (undone) return <UndoneImport undone={undone} />;
  return (
    <UndoButtons
      run={run}
      done={(value) => {
        setUndone(value);
        done();
      }}
    />
  );
}

function UndoButtons({ run, done }: { run: string; done: (undone: Undone) => void }) {
  const [isAsking, setAsking] = useState(false);
  const undoing = useTask('undoImport', done);
  return (
    <>
      <Problems problems={undoing.problems} />
      <div class="buttons">
        {isAsking ? (
          <>
            <Button disabled={undoing.running} onClick={() => undoing.run({ run })}>
              {undoing.running ? words.undoing : words.undoNow}
            </Button>
            <Button disabled={undoing.running} onClick={() => setAsking(false)}>
              {text.common.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>{words.undo}</Button>
        )}
      </div>
    </>
  );
}

function UndoneImport({ undone: { removed, restored, kept, named } }: { undone: Undone }) {
  return (
    <>
      <Notice kind="done">{words.undone(removed, restored)}</Notice>
      {kept > 0 && (
        <Notice kind="information">
          <p>{words.undoKept(kept)}</p>
          <ul>
            {named.map(({ name, field }, at) => (
              <li key={at}>
                <bdi>{field === '' ? name : `${isolate(name)}, ${isolate(field)}`}</bdi>
              </li>
            ))}
          </ul>
          {kept > named.length && <p class="quiet">{text.common.more(kept - named.length)}</p>}
        </Notice>
      )}
    </>
  );
}
