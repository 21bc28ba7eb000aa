// Points at key accounts of which the matrix does not say yet why they are key.
import { Notice } from '../components/Notice';
import { text } from '../text';
import { fewNames } from './fewNames';
import type { TierEditor } from './useTierEditor';

export function MissingNotes({ editor: { data, tierOf } }: { editor: TierEditor }) {
  const { confirmTiers: words } = text;
  const names = data.ranking.candidates
    .filter(({ id, note }) => tierOf(id) === 'key' && note.trim() === '')
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return <Notice kind="information">{words.noteMissing(fewNames(names))}</Notice>;
}
