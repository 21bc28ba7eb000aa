import type { Settings } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { settings as labels } from '../../src/text/en/settings';
import { formatCutOff } from '../format';
import type { SettingsDraft } from './checkSettings';

/** A sentence for each cut-off that a save moved along with another one, since no one ever typed a figure there. */
export const movedWith = (sent: SettingsDraft, saved: Pick<Settings, 'keepFrom' | 'watchFrom'>): string[] =>
  (['keepFrom', 'watchFrom'] as const)
    .filter((key) => sent[key] !== saved[key])
    .map((key) => words.moved(labels[key], formatCutOff(saved[key])));
