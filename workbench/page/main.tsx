// Opens a workbook in the page: the grid first, then the add-on and everything around the grid.
import './page.css';
import { render } from 'preact';
import type { AddOn, FirstRun } from '../server/AddOn';
import type { Conditions } from '../server/Conditions';
import { LANGUAGES } from '../words/words';
import { listenToKeys } from './edit/listenToKeys';
import { chooseWorkbook } from './file/chooseWorkbook';
import { addressOf } from './file/FileMenu';
import { readUser } from './file/user';
import { forTests } from './forTests';
import { bootEngine } from './grid/bootEngine';
import { mirrorGrid } from './mirror/mirrorGrid';
import { nameParts } from './nameParts';
import { Page } from './Page';
import { Session } from './Session';

/** How long a new file says where to begin. */
const NEW_FILE_SECONDS = 12;

const root = document.getElementById('page') as HTMLElement;
const notice = (text: string) => render(<p class="notice">{text}</p>, root);

/** The first workbook has its name in the user's language. */
const inLanguage = (firstRun: FirstRun | undefined, language: string): FirstRun | undefined =>
  firstRun && { ...firstRun, workbook: firstRun.names?.[language] ?? firstRun.workbook };

/** Rejects with the reason that the server gives, such as an error in the add-on's script. */
async function fetchFromServer<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Content;
}

async function open(): Promise<void> {
  const user = await readUser();
  const { words, direction } = LANGUAGES[user.language];
  document.documentElement.lang = user.language;
  document.documentElement.dir = direction;
  document.title = words.starting;
  notice(words.starting);

  const addOn = await fetchFromServer<AddOn>('/add-on');
  const conditions = await fetchFromServer<Conditions>('/conditions');
  const { name, saved, revision, firstRun } = await chooseWorkbook(
    location.search,
    inLanguage(addOn.firstRun, user.language),
    words,
  );
  // The canvas draws with the fonts loaded at that time. A missing font is not an error.
  await Promise.allSettled(['10pt Arial', 'bold 10pt Arial'].map((font) => document.fonts.load(font, 'Aسلام')));

  render(null, root);
  const around = document.createElement('div');
  around.style.display = 'contents';
  const container = Object.assign(document.createElement('div'), { id: 'grid', dir: 'ltr' });
  root.replaceChildren(container, around);

  const opened: { session?: Session } = {};
  mirrorGrid(() => opened.session?.grid);
  listenToKeys(() => opened.session);
  const booted = bootEngine(container, user.language, name, saved?.workbook);
  const session = new Session({ ...booted, addOn, conditions, user, name, saved, revision });
  opened.session = session;
  const isNew = new URLSearchParams(location.search).has('new');
  document.title = name;
  history.replaceState(null, '', addressOf(name));
  render(<Page session={session} language={user.language} />, around);
  nameParts(words.univers);

  session.open();
  while (!session.grid.isDrawn) await new Promise(requestAnimationFrame);
  session.grid.redraw();
  if (firstRun) {
    await session.fill(firstRun.calls, name);
    await session.saving.save();
  }
  if (isNew) session.screen.toasts.show(words.beginInMenu(session.addOnName), '', NEW_FILE_SECONDS);
  Object.assign(window, { workbench: forTests(session) });
}

open().catch((error: unknown) => {
  console.error(error);
  notice(LANGUAGES.en.words.startFailed(error instanceof Error ? error.message : String(error)));
});
