import { foldName } from '../../model/names/foldName';
import { defineWrite } from '../Action';
import { play, readPlays, writePlays } from './plays';

/** Keeps a goal's steps for other goals, instead of a play of the same name. Without steps it is forgotten. */
export const keepPlay = defineWrite({
  scope: 'plans',
  payload: play,
  run({ workbook }, kept) {
    const others = readPlays(workbook).filter(({ name }) => foldName(name) !== foldName(kept.name));
    writePlays(workbook, kept.steps.length === 0 ? others : [kept, ...others]);
    return { answer: () => ({ plays: readPlays(workbook) }) };
  },
});
