// What a criterion and its scores mean, to read or to edit.
import { useState } from 'preact/hooks';
import { chooseCriteria as words } from '../../src/text/en/chooseCriteria';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { TextArea } from '../components/TextArea';
import { TextInput } from '../components/TextInput';
import { Tick } from '../components/Tick';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { Rubric } from './Rubric';

interface CriterionWordsProps {
  criterion: DraftCriterion;
  change: (changes: Partial<DraftCriterion>) => void;
}

const ANCHOR_SCORES = [1, 4, 7, 10] as const;
const LIMITS = { name: 40, definition: 300, anchor: 200 };

export function CriterionWords({ criterion, change }: CriterionWordsProps) {
  const isNew = criterion.id === null && criterion.libraryKey === null;
  const [editing, setEditing] = useState(isNew);
  return (
    <Disclosure summary={words.whatItMeans} open={isNew}>
      {editing ? (
        <>
          <TextInput label={words.name} limit={LIMITS.name} value={criterion.name} onChange={(name) => change({ name })} />
          <TextArea
            label={words.definition}
            limit={LIMITS.definition}
            lines={3}
            value={criterion.definition}
            onChange={(definition) => change({ definition })}
          />
          {ANCHOR_SCORES.map((score, index) => (
            <TextArea
              key={score}
              label={words.anchor(score)}
              limit={LIMITS.anchor}
              value={criterion.anchors[index] ?? ''}
              onChange={(anchor) => change({ anchors: withAnchor(criterion.anchors, index, anchor) })}
            />
          ))}
          <Tick checked={criterion.kind === 'revenue'} onChange={(is) => change({ kind: is ? 'revenue' : 'other' })}>
            {words.countsAsRevenue}
          </Tick>
        </>
      ) : (
        <>
          <Rubric definition={criterion.definition} anchors={criterion.anchors} />
          <LinkButton onClick={() => setEditing(true)}>{words.edit}</LinkButton>
        </>
      )}
    </Disclosure>
  );
}

type Anchors = DraftCriterion['anchors'];

/** The cast is needed because `map` loses the tuple's length. */
const withAnchor = (anchors: Anchors, at: number, anchor: string) =>
  anchors.map((old, index) => (index === at ? anchor : old)) as unknown as Anchors;
