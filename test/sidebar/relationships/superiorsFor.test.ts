import { superiorsFor } from '../../../sidebar/relationships/superiorsFor';
import { person } from './person';

const ann = person({ name: 'Ann' });
const bob = person({ name: 'Bob', reportsTo: 'Ann' });
const cy = person({ name: 'Cy', reportsTo: 'bob' });
const dora = person({ name: 'Dora' });

test('a person can report to anyone except themselves and the people below them', () => {
  expect(superiorsFor(ann, [ann, bob, cy, dora])).toEqual(['Dora']);
  expect(superiorsFor(bob, [ann, bob, cy, dora])).toEqual(['Ann', 'Dora']);
  expect(superiorsFor(cy, [ann, bob, cy, dora])).toEqual(['Ann', 'Bob', 'Dora']);
});

test('in a circle, people below are not offered, and the others are', () => {
  const first = person({ name: 'First', reportsTo: 'Second' });
  const second = person({ name: 'Second', reportsTo: 'First' });
  expect(superiorsFor(first, [first, second, dora])).toEqual(['Dora']);
});

test('offers each name once, and no person without a name', () => {
  expect(superiorsFor(ann, [ann, dora, { ...dora, id: 'd2' }, person({ id: 'n', name: ' ' })])).toEqual(['Dora']);
});
