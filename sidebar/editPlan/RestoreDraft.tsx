// Edits typed before the panel was closed: restore or discard them.
import { useState } from 'preact/hooks';
import { editPlan as words } from '../../src/text/en/editPlan';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { StoredDraft } from '../planEditor/DraftStore';

interface RestoreDraftProps {
  stored: StoredDraft;
  restore: () => void;
  discard: () => void;
}

export function RestoreDraft({ stored: { draft, keptAt }, restore, discard }: RestoreDraftProps) {
  const [now] = useState(() => Date.now());
  return (
    <Notice kind="information">
      <p>{words.keptOf(draft.length, describeAge(now - keptAt))}</p>
      <div class="buttons">
        <Button onClick={restore}>{words.takeUp(draft.length)}</Button>
        <Button onClick={discard}>{words.drop(draft.length)}</Button>
      </div>
    </Notice>
  );
}

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

function describeAge(age: number): string {
  if (age < HOUR) return words.ago.minutes(Math.max(1, Math.round(age / MINUTE)));
  return age < DAY ? words.ago.hours(Math.round(age / HOUR)) : words.ago.days(Math.round(age / DAY));
}
