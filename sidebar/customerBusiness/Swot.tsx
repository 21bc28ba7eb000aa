// Strengths, weaknesses, opportunities and threats of the customer's own business, side by side. The chosen entry is edited below.
import { useState } from 'preact/hooks';
import { proposeRepeat } from '../../src/model/plan/proposeRepeat';
import { swotByKind } from '../../src/model/plan/swotByKind';
import { SWOT_KINDS } from '../../src/model/records/vocabulary';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { formatDay } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RemovedRecords } from '../planEditor/RecordCard';
import { AllStillTrue } from '../planEditor/AllStillTrue';
import { SwotEntryCard } from './SwotEntryCard';
import { SwotQuadrant } from './SwotQuadrant';
import { locale } from '../locale';

export function Swot({ editor }: PlanPartProps) {
  // The key stays the same through a save, so a new entry stays chosen when it gets its own id.
  const [chosen, choose] = useState<string | null>(null);
  const { swot } = editor.plan;
  const quadrants = swotByKind(swot);
  const repeatBy = proposeRepeat(swot, editor.book.today, editor.book.settings.weekend, locale.calendar);
  const entry = swot.find(({ id }) => editor.keyOf(id) === chosen);
  return (
    <section aria-label={words.swot.title}>
      <h2>{words.swot.title}</h2>
      <p class="quiet">{words.swot.intro}</p>
      <AllStillTrue
        facts={swot}
        today={editor.book.today}
        words={words.swot.allStillTrue(formatDay(repeatBy))}
        confirm={({ id }) => editor.change('swot', id, { confirmedOn: editor.book.today, repeatBy })}
      />
      <div class="swot">
        {SWOT_KINDS.map((kind) => (
          <SwotQuadrant key={kind} editor={editor} kind={kind} entries={quadrants[kind]} chosen={chosen} choose={choose} />
        ))}
      </div>
      {entry && <SwotEntryCard key={chosen} editor={editor} entry={entry} />}
      {!entry && swot.length > 0 && <p class="quiet">{words.swot.choose}</p>}
      <RemovedRecords editor={editor} table="swot" nameOf={({ entry: name }) => name} />
    </section>
  );
}
