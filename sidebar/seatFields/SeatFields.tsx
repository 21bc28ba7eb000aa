// The number of key accounts that can be served: managers times accounts each, unless a user types another number.
import { seatSettings as schema } from '../../src/model/records/seatSettings';
import { seatHints, seatSettings as words } from '../../src/text/en/seatSettings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { withSeats, type Seats } from './withSeats';

interface SeatFieldsProps {
  seats: Seats;
  /** The sentence under a field; null when the field is valid. */
  fault: (key: keyof Seats) => string | null;
  change: (seats: Seats) => void;
}

export function SeatFields({ seats, fault, change }: SeatFieldsProps) {
  const field = (key: keyof Seats, hint: string | null = null) => (
    <Field label={words[key]} hint={hint} fault={fault(key)}>
      {(attributes) => (
        <NumberInput
          attributes={attributes}
          value={seats[key]}
          min={schema[key].from}
          max={schema[key].to}
          onChange={(value) => change(key === 'capacity' ? { ...seats, capacity: value } : withSeats(seats, { [key]: value }))}
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
    </>
  );
}
