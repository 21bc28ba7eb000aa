// Boots the grid with a workbook, and the engine over it.
import type { Engine } from '../../engine/Engine';
import { engineOver } from '../../engine/engineOver';
import { quietTrigger } from '../../engine/quietTrigger';
import { FUniver, type IWorkbookData } from '../../engine/univer';
import { LANGUAGES, type Language } from '../../words/words';
import { Store } from '../Store';
import { bootGrid } from './bootGrid';
import { newWorkbook } from './newWorkbook';
import { placeParts } from './placeParts';
import { readCellsOncePerFrame } from './readCellsOncePerFrame';

export interface BootedEngine {
  readonly engine: Engine;
  /** The element for the formula bar, once it exists. */
  readonly formulaBarPlace: Store<HTMLElement | null>;
  /** The element for the figures of the selection, once it exists. */
  readonly figuresPlace: Store<HTMLElement | null>;
}

/** `workbook` is undefined for a new one. The name is that of its file, whatever its name when it was saved. */
export function bootEngine(
  container: HTMLElement,
  language: Language,
  name: string,
  workbook: IWorkbookData | undefined,
): BootedEngine {
  const formulaBarPlace = new Store<HTMLElement | null>(null);
  const figuresPlace = new Store<HTMLElement | null>(null);
  const univer = bootGrid(container, language);
  univer.registerPlugin(quietTrigger(univer));
  const api = FUniver.newAPI(univer);
  readCellsOncePerFrame(univer);
  placeParts(api, { formulaBar: (element) => formulaBarPlace.set(element), figures: (element) => figuresPlace.set(element) });
  const engine = engineOver(
    univer,
    api.createWorkbook(workbook ? { ...workbook, name } : newWorkbook(name, LANGUAGES[language])),
  );
  return { engine, formulaBarPlace, figuresPlace };
}
