// Influence × sentiment with the people as marks. With `onMove` they can be dragged or moved by keyboard. Without it the map is a picture.
import { useState } from 'preact/hooks';
import { relationships as words } from '../../src/text/en/relationships';
import { locale } from '../locale';
import { describePerson } from './describePerson';
import { type MapPlace, moveByKey } from './mapBands';
import { MapGrid } from './MapGrid';
import { mapLayout, type MapMeasures } from './mapLayout';
import { MapLegend } from './MapLegend';
import { MapMark } from './MapMark';
import type { MapPerson } from './markOf';
import { useMarkDrag } from './useMarkDrag';
import './stakeholderMap.css';

interface StakeholderMapProps {
  people: readonly MapPerson[];
  /** yyyy-mm-dd */
  today: string;
  /** The size of the drawing. It shrinks when there is less room. From WIDE on, names appear beside the marks. */
  width: number;
  /** Preserves a mark's element, and its focus, when a person gets another id. */
  keyOf?: (id: string) => string;
  onMove?: (id: string, place: MapPlace) => void;
  /** Enter or a double click on a mark. */
  onOpen?: (id: string) => void;
}

/** A map this wide has room for names. */
export const WIDE = 520;
const MARK = 20;
const COMPACT: Omit<MapMeasures, 'width' | 'isMirrored'> = {
  side: 24,
  foot: 30,
  slot: { width: 20.2, height: 22 },
  leastRow: 34,
};
const SIDE = 84;

const isMirrored = locale.direction === 'rtl';

/** On wide maps each person takes the width of a cell, for the name. */
const measuresOf = (width: number): MapMeasures =>
  width < WIDE
    ? { ...COMPACT, width, isMirrored }
    : { side: SIDE, foot: 30, slot: { width: (width - SIDE) / 6 - 8, height: 25 }, leastRow: 34, width, isMirrored };

const identity = (id: string) => id;

export function StakeholderMap({ people, today, width, keyOf = identity, onMove, onOpen }: StakeholderMapProps) {
  const measures = measuresOf(width);
  const layout = mapLayout(people, measures);
  const isWide = width >= WIDE;
  const room = isWide ? { width: measures.slot.width, isMirrored } : null;
  const [current, setCurrent] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const move = (index: number, place: MapPlace) => {
    const person = people[index];
    if (!person || (person.influence === place.influence && person.sentiment === place.sentiment)) return;
    onMove?.(person.id, place);
    setMoved(person.id);
  };
  const { drag, handlersOf, cancel } = useMarkDrag(layout, move);
  const shown = people.find(({ id }) => keyOf(id) === current);
  const last = people.find(({ id }) => id === moved);

  const listen = (person: MapPerson, index: number) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = moveByKey(event.key, person, isMirrored);
    if (place) move(index, place);
    else if (event.key === 'Enter' || event.key === ' ') onOpen?.(person.id);
    else if (event.key === 'Escape' && drag) cancel();
    else return;
    event.preventDefault();
  };

  const isStill = onMove === undefined;
  return (
    <figure class="stakeholder-map">
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        direction="ltr"
        role={isStill ? 'img' : 'application'}
        aria-label={
          isStill ? [words.mapLabel, ...people.map((person) => describePerson(person, today))].join('. ') : words.mapLabel
        }
      >
        <MapGrid layout={layout} side={measures.side} isWide={isWide} isMirrored={isMirrored} target={drag?.target ?? null} />
        {people.map((person, index) => {
          const { x, y } = layout.marks[index] ?? { x: 0, y: 0 };
          const description = describePerson(person, today);
          const picture = (
            <>
              <title>{description}</title>
              <g aria-hidden="true">
                <MapMark person={person} today={today} size={MARK} room={room} />
              </g>
            </>
          );
          const transform = `translate(${x} ${y})`;
          return isStill ? (
            <g key={keyOf(person.id)} transform={transform}>
              {picture}
            </g>
          ) : (
            <g
              key={keyOf(person.id)}
              class={drag?.index === index ? 'person left' : 'person'}
              transform={transform}
              role="button"
              tabIndex={0}
              data-person={person.id}
              onFocus={() => setCurrent(keyOf(person.id))}
              onPointerEnter={() => drag ?? setCurrent(keyOf(person.id))}
              onDblClick={() => onOpen?.(person.id)}
              onKeyDown={listen(person, index)}
              {...handlersOf(index)}
            >
              {picture}
            </g>
          );
        })}
        {drag && people[drag.index] && (
          <g class="dragged" transform={`translate(${drag.x} ${drag.y})`} aria-hidden="true">
            <MapMark person={people[drag.index] as MapPerson} today={today} size={MARK} room={room} />
          </g>
        )}
      </svg>
      <figcaption>
        {!isStill && (
          <p class="quiet description" aria-hidden="true" dir="auto">
            {shown ? describePerson(drag ? { ...shown, ...drag.target } : shown, today) : words.mapHow}
          </p>
        )}
        {!isStill && (
          <p class="hidden" aria-live="polite">
            {last ? describePerson(last, today) : ''}
          </p>
        )}
        <MapLegend />
      </figcaption>
    </figure>
  );
}
