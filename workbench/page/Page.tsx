// The page around the grid: bars above, the add-on's sidebar beside, dialogs over it, and for developers a line below.
import { createPortal } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { LANGUAGES, type Language, type Words } from '../words/words';
import { FiguresBar } from './bar/FiguresBar';
import { TopBar } from './bar/TopBar';
import type { MenuItem } from './bar/MenuItem';
import type { TopMenu } from './bar/MenuBar';
import { QuestionDialog } from './dialog/QuestionDialog';
import { Modal } from './dialog/Modal';
import { ToastList } from './dialog/Toasts';
import { ChartLayer } from './chart/ChartLayer';
import { CellEditor } from './edit/CellEditor';
import { FormulaBar } from './edit/FormulaBar';
import { OpenDialog } from './file/OpenDialog';
import { CellHint } from './grid/CellHint';
import { AddOnFrame } from './frame/AddOnFrame';
import type { Session } from './Session';
import { useStore } from './useStore';
import { WordsContext } from './useWords';

interface PageProps {
  session: Session;
  language: Language;
}

const noCommands = (words: Words): MenuItem => ({ kind: 'command', label: words.noAddOnMenu, disabled: true, run: () => {} });

export function Page({ session, language }: PageProps) {
  const words = LANGUAGES[language].words;
  const [isOpening, setOpening] = useState(false);
  const [showsCalls, showCalls] = useState(false);
  const { grid, editor, helper, files, screen } = session;
  const { caption, items } = useStore(session.addOnMenu);
  const sidebar = useStore(screen.sidebar);
  const dialog = useStore(screen.dialog);
  const place = useStore(session.formulaBarPlace);
  const figuresPlace = useStore(session.figuresPlace);
  const cost = useStore(session.lastCommand);

  const menus = useMemo<TopMenu[]>(
    () => [
      {
        label: words.menus.file,
        items: [
          { kind: 'command', label: words.file.create, run: () => void files.create() },
          { kind: 'command', label: words.file.open, run: () => setOpening(true) },
          { kind: 'command', label: words.file.copy, run: () => void files.saveCopy() },
          { kind: 'separator' },
          { kind: 'command', label: words.file.download, run: () => void files.download() },
          { kind: 'command', label: words.file.print, run: () => void session.print() },
        ],
      },
      caption === null
        ? {
            label: words.menus.extensions,
            items: [{ kind: 'submenu', label: session.addOnName, items: items.length > 0 ? items : [noCommands(words)] }],
          }
        : { label: caption, items },
    ],
    [words, files, caption, items, session],
  );

  return (
    <WordsContext.Provider value={words}>
      <TopBar
        saving={session.saving}
        menus={menus}
        language={language}
        today={session.today}
        showsCalls={showsCalls}
        onCalls={() => showCalls(!showsCalls)}
        onLanguage={(chosen) => void session.speak(chosen)}
        onRename={(name) => void files.rename(name)}
      />
      {place &&
        createPortal(
          <FormulaBar
            grid={grid}
            editor={editor}
            helper={helper}
            selected={session.selection.selected}
            field={session.fields.bar}
          />,
          place,
        )}
      {figuresPlace && createPortal(<FiguresBar figures={session.figures} />, figuresPlace)}
      {sidebar && (
        <aside class="sidebar" aria-label={sidebar.title}>
          <header>
            <h2 dir="auto">{sidebar.title}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              title={words.close}
              onClick={() => screen.closeSidebar()}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M6 6l12 12M18 6L6 18" />
              </svg>
            </button>
          </header>
          <AddOnFrame
            key={sidebar.id}
            title={sidebar.title}
            html={sidebar.html}
            place={session.framePlace}
            onCall={(name, values) => session.call(name, values)}
            onClose={() => screen.closeSidebar()}
            onFocusEditor={() => grid.focus()}
          />
        </aside>
      )}
      {showsCalls && (
        <div class="status-line" role="status" dir="auto">
          {cost ? words.cost(cost.command, cost.calls, cost.milliseconds) : words.noCost}
        </div>
      )}
      <ChartLayer grid={grid} shown={session.charts} />
      <CellEditor label={words.cellEditor} grid={grid} editor={editor} helper={helper} field={session.fields.cell} />
      <CellHint grid={grid} hint={session.selection.hint} />
      <ToastList toasts={screen.toasts} />
      {dialog && (
        <Modal key={dialog.id} title={dialog.title} width={dialog.width} onClose={() => screen.closeDialog()}>
          <div class="add-on-dialog" style={{ height: `${dialog.height}px` }}>
            <AddOnFrame
              title={dialog.title}
              html={dialog.html}
              place={session.framePlace}
              onCall={(name, values) => session.call(name, values)}
              onClose={() => screen.closeDialog()}
              onSize={(size) => screen.resizeDialog(size)}
              onFocusEditor={() => grid.focus()}
            />
          </div>
        </Modal>
      )}
      {isOpening && (
        <OpenDialog
          language={language}
          onOpen={(name) => void files.open(name)}
          onUpload={(file) => {
            setOpening(false);
            void files.upload(file);
          }}
          onClose={() => setOpening(false)}
        />
      )}
      <QuestionDialog dialogs={screen.dialogs} />
    </WordsContext.Provider>
  );
}
