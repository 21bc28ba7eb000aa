import { superiorsFor } from '../../../sidebar/relationships/superiorsFor';
import { person } from './person';

const ann = person({ name: 'Ann' });
const bob = person({ name: 'Bob', reportsTo: 'Ann' });
const cy = person({ name: 'Cy', reportsTo: 'bob' });
const dora = person({ name: 'Dora' });

test('somebody may report to all but itself and those beneath', () => {
  expect(superiorsFor(ann, [ann, bob, cy, dora])).toEqual(['Dora']);
  expect(superiorsFor(bob, [ann, bob, cy, dora])).toEqual(['Ann', 'Dora']);
  expect(superiorsFor(cy, [ann, bob, cy, dora])).toEqual(['Ann', 'Bob', 'Dora']);
});

test('in a circle nobody of it is offered who stands beneath, and the others are', () => {
  const first = person({ name: 'First', reportsTo: 'Second' });
  const second = person({ name: 'Second', reportsTo: 'First' });
  expect(superiorsFor(first, [first, second, dora])).toEqual(['Dora']);
});

test('a name stands once, and a person without a name is not offered', () => {
  expect(superiorsFor(ann, [ann, dora, { ...dora, id: 'd2' }, person({ id: 'n', name: ' ' })])).toEqual(['Dora']);
});
