// Chooses a workbook to open: one of the server's, or a file of this computer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Modal } from '../dialog/Modal';
import { useWords } from '../useWords';
import { listWorkbooks, type ListedWorkbook } from './workbookFiles';

interface OpenDialogProps {
  language: string;
  onOpen: (name: string) => void;
  onUpload: (file: File) => void;
  onClose: () => void;
}

export function OpenDialog({ language, onOpen, onUpload, onClose }: OpenDialogProps) {
  const words = useWords();
  const [listed, setListed] = useState<readonly ListedWorkbook[]>();
  const file = useRef<HTMLInputElement>(null);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  useEffect(() => {
    listWorkbooks().then(setListed, () => setListed([]));
  }, []);

  return (
    <Modal title={words.openTitle} width={520} onClose={onClose}>
      <ul class="workbook-list">
        {listed?.map(({ name, saved }) => (
          <li key={name}>
            <button type="button" onClick={() => onOpen(name)}>
              <span dir="auto">{name}</span>
              <time dateTime={saved}>{when.format(new Date(saved))}</time>
            </button>
          </li>
        ))}
        {listed?.length === 0 && <li class="empty">{words.openEmpty}</li>}
      </ul>
      <footer>
        <button type="button" onClick={() => file.current?.click()}>
          {words.openUpload}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onUpload(chosen);
          }}
        />
      </footer>
    </Modal>
  );
}
