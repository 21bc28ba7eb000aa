// Points at key accounts of which the matrix does not say yet why they are key.
import { Notice } from '../components/Notice';
import { isolate } from '../isolate';
import { text } from '../text';
import type { TierEditor } from './useTierEditor';

const NAMED = 5;

export function MissingNotes({ editor: { data, tierOf } }: { editor: TierEditor }) {
  const { confirmTiers: words } = text;
  const names = data.ranking.candidates
    .filter(({ id, note }) => tierOf(id) === 'key' && note.trim() === '')
    .map(({ name }) => isolate(name));
  const more = names.length - NAMED;
  if (names.length === 0) return null;
  return (
    <Notice kind="information">{words.noteMissing(more > 1 ? [...names.slice(0, NAMED), words.moreNames(more)] : names)}</Notice>
  );
}
