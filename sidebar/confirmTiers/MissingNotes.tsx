// Points at key accounts of which the matrix does not say yet why they are key.
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Notice } from '../components/Notice';
import { fewNames } from './fewNames';
import type { TierEditor } from './useTierEditor';

export function MissingNotes({ editor: { data, tierOf } }: { editor: TierEditor }) {
  const names = data.ranking.candidates
    .filter(({ id, note }) => tierOf(id) === 'key' && note.trim() === '')
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return <Notice kind="information">{words.noteMissing(fewNames(names))}</Notice>;
}
