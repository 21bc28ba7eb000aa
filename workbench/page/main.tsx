// Opens a workbook in the page: boots the grid, the engine and the add-on, and draws everything around them.
import './page.css';
import { render } from 'preact';
import { engineOver } from '../engine/engineOver';
import { quietTrigger } from '../engine/quietTrigger';
import { FUniver } from '../engine/univer';
import type { AddOn } from '../server/AddOn';
import { WORDS, type Language } from '../words/words';
import { listenToKeys } from './edit/listenToKeys';
import { chooseWorkbook } from './file/chooseWorkbook';
import { addressOf } from './file/FileMenu';
import { placeFormulaBar } from './grid/FormulaBarPlace';
import { bootGrid } from './grid/bootGrid';
import { newWorkbook } from './grid/newWorkbook';
import { Page } from './Page';
import { Session } from './Session';
import { Store } from './Store';
import { forTests } from './forTests';
import { readUser, writeUser, type User } from './file/user';

const root = document.getElementById('workbench') as HTMLElement;
const notice = (text: string) => render(<p class="notice">{text}</p>, root);

async function open(user: User): Promise<void> {
  const { language } = user;
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  notice(words.starting);

  const addOn = (await (await fetch('/add-on')).json()) as AddOn;
  const chosen = await chooseWorkbook(location.search, addOn.firstRun, words);
  // The canvas draws with the fonts that are there when it draws.
  await Promise.all(['10pt Arial', 'bold 10pt Arial'].map((font) => document.fonts.load(font, 'Aسلام')));

  let session: Session | undefined;
  listenToKeys(() => session);
  const gridElement = Object.assign(document.createElement('div'), { id: 'grid', dir: 'ltr' });
  const formulaBarPlace = new Store<HTMLElement | null>(null);
  root.replaceChildren(gridElement);
  const univer = bootGrid(gridElement, language);
  univer.registerPlugin(quietTrigger(univer));
  const api = FUniver.newAPI(univer);
  placeFormulaBar(api, (element) => formulaBarPlace.set(element));
  const engine = engineOver(univer, api.createWorkbook(chosen.saved?.workbook ?? newWorkbook(chosen.name)));

  session = new Session({ engine, addOn, language, ...chosen, saved: chosen.saved && { ...chosen.saved, userProperties: user.properties }, formulaBarPlace });
  const opened = session;
  document.title = chosen.name;
  history.replaceState(null, '', addressOf(chosen.name));
  const changeLanguage = async (next: Language) => {
    await opened.saving.save();
    await writeUser({ language: next, properties: opened.host.save().userProperties });
    location.reload();
  };
  const around = document.createElement('div');
  around.style.display = 'contents';
  root.append(around);
  render(<Page session={opened} language={language} onLanguage={(next) => void changeLanguage(next)} />, around);
  opened.open();
  for (const functionName of chosen.firstRun?.functions ?? []) await opened.run(functionName, words.settingUp(chosen.name));
  Object.assign(window, { workbench: forTests(opened) });
}

readUser()
  .then(open)
  .catch((error: unknown) => {
    console.error(error);
    notice(WORDS.en.startFailed(error instanceof Error ? error.message : String(error)));
  });
