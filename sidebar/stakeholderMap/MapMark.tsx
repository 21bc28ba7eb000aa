// One person on the map: the mark, and the name beside it when there is room.
import { Mark } from './Mark';
import { markOf, type MapPerson } from './markOf';
import { initialsOf, linesOfName } from './namesOnTheMap';

interface MapMarkProps {
  person: MapPerson;
  today: string;
  size: number;
  /** The room for mark and name; `null` without room for the name. */
  room: { width: number; isMirrored: boolean } | null;
}

/** The size of a letter relative to its mark. */
const LETTER = 0.25;
const LINE = 9.5;

export function MapMark({ person, today, size, room }: MapMarkProps) {
  const mark = <Mark {...markOf(person, today)} size={size} initials={initialsOf(person.name)} />;
  if (!room) return mark;
  const forward = room.isMirrored ? -1 : 1;
  const lines = linesOfName(person.name, Math.floor((room.width - size - 4) / (size * LETTER)));
  return (
    <>
      <g transform={`translate(${(forward * (size - room.width)) / 2} 0)`}>{mark}</g>
      {lines.map((line, index) => (
        <text
          key={index}
          class="person-name"
          x={forward * (size + 3 - room.width / 2)}
          y={(index - (lines.length - 1) / 2) * LINE}
          dy="0.35em"
          text-anchor={room.isMirrored ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
    </>
  );
}
