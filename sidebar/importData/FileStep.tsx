// Choose a file, drop it or paste cells. Then the first rows appear, with a way to correct how they are read.
import { useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { Problem } from '../../src/actions/Answer';
import type { Finding } from '../../src/model/imports/findings/Finding';
import { importData as words } from '../../src/text/en/importData';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import { FilePreview } from './FilePreview';
import { Findings } from './Findings';
import { isProblem } from './file/isProblem';
import type { OpenedFile } from './file/OpenedFile';
import { opening } from './opening';
import { StepButtons } from './StepButtons';
import { TabPicker } from './TabPicker';
import { Warehouse } from './warehouse/Warehouse';

interface FileStepProps {
  offer: ImportOffer;
  opened: OpenedFile | null;
  /** The index of the header row; below 0 without one. */
  headerAt: number;
  onOpened: (opened: OpenedFile | null) => void;
  next: () => void;
}

export function FileStep({ offer, opened, headerAt, onOpened, next }: FileStepProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = (opening: Promise<OpenedFile | Problem>) => {
    setReading(true);
    setProblem(null);
    void opening.then((result) => {
      setReading(false);
      setProblem(isProblem(result) ? result : null);
      onOpened(isProblem(result) ? null : result);
    });
  };
  const openFirst = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) take(opening(({ openFile }) => openFile(file)));
  };
  return (
    <>
      <p>{words.fileHint}</p>
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          openFirst(event.dataTransfer?.files);
        }}
      >
        <label class={opened ? 'button' : 'button primary'}>
          {words.chooseFile}
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.ics,.vcf,text/csv,text/plain,text/calendar,text/vcard"
            onChange={(event) => {
              openFirst(event.currentTarget.files);
              event.currentTarget.value = ''; // lets the user choose the same file again after fixing it
            }}
          />
        </label>
        <span class="quiet">{words.dropHere}</span>
      </div>
      <Disclosure summary={words.paste}>
        <textarea
          class="input"
          rows={4}
          aria-label={words.paste}
          placeholder={words.pasteExample}
          dir="auto"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="buttons">
          <Button disabled={pasted.trim() === ''} onClick={() => take(opening(({ openPasted }) => openPasted(pasted)))}>
            {words.usePasted}
          </Button>
        </div>
      </Disclosure>
      <TabSource take={take} />
      <Warehouse years={offer.years} lastFullYear={offer.lastFullYear} />
      {reading && <Spinner words={words.reading} />}
      {problem && <Problems problems={[problem]} />}
      {opened && !reading && <Findings findings={opened.findings.filter(isOfSaving)} answers={{}} change={() => undefined} />}
      {opened && !reading && <FilePreview opened={opened} headerAt={headerAt} take={take} />}
      <StepButtons next={opened && !reading && opened.lines.length > 1 ? next : null} />
    </>
  );
}

/** What is mended by saving the file anew. */
const isOfSaving = ({ code }: Finding): boolean => code === 'unknownResults';

/** The tabs are loaded when the user opens the list. */
function TabSource({ take }: { take: (opening: Promise<OpenedFile | Problem>) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={words.tabInstead} onToggle={setIsOpen}>
      {isOpen && <TabPicker take={take} />}
    </Disclosure>
  );
}
