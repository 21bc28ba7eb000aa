// The number of key accounts that can be served: managers times accounts each, unless a user types another number.
import { useState } from 'preact/hooks';
import { seatSettings as schema } from '../../src/model/records/seatSettings';
import { seatHints, seatSettings as words } from '../../src/text/en/seatSettings';
import { Field } from '../components/Field';
import { Notice } from '../components/Notice';
import { NumberInput } from '../components/NumberInput';
import { capacityBefore, withSeats, type Seats } from './withSeats';

interface SeatFieldsProps {
  seats: Seats;
  /** The sentence under a field; null when the field is valid. */
  fault: (key: keyof Seats) => string | null;
  change: (seats: Seats) => void;
}

export function SeatFields({ seats, fault, change }: SeatFieldsProps) {
  // Seats as they were before the others were changed; `null` since the capacity was typed.
  const [before, setBefore] = useState<Seats | null>(null);
  const moved = capacityBefore(before, seats);
  const changeOf = (key: keyof Seats, value: number | null) => {
    setBefore(key === 'capacity' ? null : (before ?? seats));
    change(key === 'capacity' ? { ...seats, capacity: value } : withSeats(seats, { [key]: value }));
  };
  const field = (key: keyof Seats, hint: string | null = null) => (
    <Field label={words[key]} hint={hint} fault={fault(key)}>
      {(attributes) => (
        <NumberInput
          attributes={attributes}
          value={seats[key]}
          min={schema[key].from}
          max={schema[key].to}
          onChange={(value) => changeOf(key, value)}
        />
      )}
    </Field>
  );
  return (
    <>
      <div class="pair">
        {field('kams')}
        {field('accountsEach')}
      </div>
      {field('capacity', seatHints.capacity)}
      {moved && <Notice kind="information">{seatHints.followed(moved.now, moved.before)}</Notice>}
    </>
  );
}
