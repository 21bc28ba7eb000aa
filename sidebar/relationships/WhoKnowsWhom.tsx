// The acquaintances of our people at the customer, as a small picture, and what goes dark when one person leaves.
import { useMemo } from 'preact/hooks';
import type { LogEntry } from '../../src/model/contacts/LogEntry';
import { whoKnowsWhom, type Acquaintance, type SinglePoint } from '../../src/model/contacts/whoKnowsWhom';
import { foldName } from '../../src/model/names/foldName';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { relationships as words } from '../../src/text/en/relationships';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import { locale } from '../locale';
import { lineOfName } from '../stakeholderMap/namesOnTheMap';

interface WhoKnowsWhomProps {
  people: readonly Stakeholder[];
  log: readonly LogEntry[];
  today: string;
}

/** More warnings at once would be too many to act on. */
const SHOWN = 3;

export function WhoKnowsWhom({ people, log, today }: WhoKnowsWhomProps) {
  const { acquaintances, singlePoints } = useMemo(() => whoKnowsWhom(people, log, today, locale.calendar), [people, log, today]);
  if (acquaintances.length === 0) return null;
  return (
    <section>
      <h2>{words.knows}</h2>
      <p class="quiet">{words.knowsHint}</p>
      {singlePoints.length === 0 && <p class="quiet">{words.noSinglePoint}</p>}
      {singlePoints.slice(0, SHOWN).map((point, at) => (
        <Notice key={at} kind="warning">
          {describe(point)}
        </Notice>
      ))}
      <Picture people={people} acquaintances={acquaintances} />
    </section>
  );
}

function describe(point: SinglePoint): string {
  const name = isolate(point.name);
  if (point.kind === 'unit') return words.unitDark(name, isolate(point.unit));
  return point.kind === 'ours' ? words.oursLeaves(name, point.share) : words.theirsLeaves(name, point.share);
}

const WIDTH = 268;
const LINE = 22;
/** Room for a name on each side. */
const SIDE = 96;
const MOST_LETTERS = 15;
const MOST_PEOPLE = 12;

/** Our people on the side where lines begin, theirs on the other; a thicker line is more talks. */
function Picture({ people, acquaintances }: { people: readonly Stakeholder[]; acquaintances: readonly Acquaintance[] }) {
  const ours = [...new Map(acquaintances.map(({ ours: name }) => [foldName(name), name]))].slice(0, MOST_PEOPLE);
  const known = new Set(acquaintances.map(({ theirs }) => theirs));
  const theirs = [...people.filter(({ id }) => known.has(id)), ...people.filter(({ id }) => !known.has(id))].slice(
    0,
    MOST_PEOPLE,
  );
  const height = Math.max(ours.length, theirs.length) * LINE + 4;
  const isMirrored = locale.direction === 'rtl';
  const across = (at: number): number => (isMirrored ? WIDTH - at : at);
  const down = (at: number): number => at * LINE + LINE / 2;
  return (
    <svg class="who-knows" width={WIDTH} height={height} role="img" aria-label={words.knowsPicture(acquaintances.length)}>
      {acquaintances.map(({ ours: name, theirs: id, talks }, at) => {
        const [from, to] = [ours.findIndex(([key]) => key === foldName(name)), theirs.findIndex((person) => person.id === id)];
        if (from < 0 || to < 0) return null;
        const strength = 1 + Math.min(4, talks / 2);
        return (
          <line key={at} x1={across(SIDE)} y1={down(from)} x2={across(WIDTH - SIDE)} y2={down(to)} stroke-width={strength} />
        );
      })}
      {ours.map(([key, name], at) => (
        <text key={key} x={across(SIDE - 6)} y={down(at) + 4} text-anchor="end">
          {lineOfName(name, MOST_LETTERS)}
        </text>
      ))}
      {theirs.map(({ id, name }, at) => (
        <text
          key={id}
          class={known.has(id) ? undefined : 'unknown'}
          x={across(WIDTH - SIDE + 6)}
          y={down(at) + 4}
          text-anchor="start"
        >
          {lineOfName(name, MOST_LETTERS)}
        </text>
      ))}
    </svg>
  );
}
