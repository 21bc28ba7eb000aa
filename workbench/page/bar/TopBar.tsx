// The workbook's name, whether it is saved, the menus, the day where it is not the real one, and the user's language.
import { isLanguage, LANGUAGES, type Language } from '../../words/words';
import type { Saving } from '../file/Saving';
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import { MenuBar, type TopMenu } from './MenuBar';
import { SaveStateText } from './SaveStateText';

interface TopBarProps {
  saving: Saving;
  menus: readonly TopMenu[];
  language: Language;
  /** The day, yyyy-mm-dd, that counts as today; null for the real day. */
  today: string | null;
  /** Whether the line at the bottom shows the calls of commands. */
  showsCalls: boolean;
  onCalls: () => void;
  onLanguage: (language: Language) => void;
  onRename: (name: string) => void;
}

export function TopBar({ saving, menus, language, today, showsCalls, onCalls, onLanguage, onRename }: TopBarProps) {
  const words = useWords();
  const name = useStore(saving.name);

  return (
    <header class="top-bar">
      <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
        <path fill="#188038" d="M5 1h10l5 5v17H5z" />
        <path fill="#fff" d="M8 11h9v8H8zm1.4 1.4v2H12v-2zm4 0v2h2.2v-2zm-4 3.3v2H12v-2zm4 0v2h2.2v-2z" />
      </svg>
      <div class="titles">
        <div class="title-line">
          <span class="name-box" data-name={name} dir="auto">
            <input
              key={name}
              class="workbook-name"
              aria-label={words.workbookName}
              dir="auto"
              defaultValue={name}
              size={1}
              spellcheck={false}
              onInput={(event) => event.currentTarget.parentElement?.setAttribute('data-name', event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') event.currentTarget.value = name;
                if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
              }}
              onBlur={(event) => {
                const wanted = event.currentTarget.value.trim();
                event.currentTarget.value = name;
                event.currentTarget.parentElement?.setAttribute('data-name', name);
                if (wanted && wanted !== name) onRename(wanted);
              }}
            />
          </span>
          <SaveStateText saving={saving} />
        </div>
        <MenuBar label={words.menuBar} menus={menus} />
      </div>
      {today !== null && <span class="today">{words.takenForToday(today)}</span>}
      <button
        type="button"
        class="icon-button"
        aria-label={words.calls}
        title={words.calls}
        aria-pressed={showsCalls}
        onClick={onCalls}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 11v6M12 7v1" />
        </svg>
      </button>
      <label class="language">
        <span>{words.language}</span>
        <select
          value={language}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (isLanguage(chosen)) onLanguage(chosen);
          }}
        >
          {Object.entries(LANGUAGES).map(([value, { name: label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
