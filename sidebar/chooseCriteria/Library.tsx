// The criteria to choose from, in their two lists. A tick means in use.
import { useState } from 'preact/hooks';
import { CRITERIA_LIBRARY, type LibraryEntry } from '../../src/model/criteria/library';
import { criteria as words } from '../../src/text/en/criteria';
import { chooseCriteria } from '../../src/text/en/chooseCriteria';
import { Disclosure } from '../components/Disclosure';
import { Tick } from '../components/Tick';
import type { WordedEntry } from '../criteriaDraft/DraftCriterion';
import { ConfirmRemoval } from './ConfirmRemoval';
import { Rubric } from './Rubric';

interface LibraryProps {
  /** The keys of the entries in use, each with the number of its scores. */
  chosen: ReadonlyMap<string, number>;
  onTick: (entry: WordedEntry, ticked: boolean) => void;
}

const worded = (entry: LibraryEntry): WordedEntry => ({ ...entry, words: words[entry.key] });
const origins = ['sbi', 'guide'] as const;

export function Library({ chosen, onTick }: LibraryProps) {
  const [asking, setAsking] = useState<string | null>(null);
  const tick = (entry: LibraryEntry, ticked: boolean) => {
    if (!ticked && (chosen.get(entry.key) ?? 0) > 0) return setAsking(entry.key);
    setAsking(null);
    onTick(worded(entry), ticked);
  };
  return (
    <>
      {origins.map((origin) => (
        <fieldset key={origin}>
          <legend>{chooseCriteria[origin]}</legend>
          {CRITERIA_LIBRARY.filter((entry) => entry.origin === origin).map((entry) => (
            <div key={entry.key} class="entry">
              <Tick checked={chosen.has(entry.key)} onChange={(ticked) => tick(entry, ticked)}>
                {words[entry.key].name}
              </Tick>
              {asking === entry.key && (
                <ConfirmRemoval
                  name={words[entry.key].name}
                  scores={chosen.get(entry.key) ?? 0}
                  onRemove={() => {
                    setAsking(null);
                    onTick(worded(entry), false);
                  }}
                  onCancel={() => setAsking(null)}
                />
              )}
              <Disclosure summary={chooseCriteria.whatItMeans} of={words[entry.key].name}>
                <Rubric {...words[entry.key]} />
                {words[entry.key].hint && <p class="quiet">{words[entry.key].hint}</p>}
              </Disclosure>
            </div>
          ))}
        </fieldset>
      ))}
    </>
  );
}
