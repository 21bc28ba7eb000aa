import { markOf, type MapPerson } from '../../../sidebar/stakeholderMap/markOf';

const today = '2026-11-23';
const person = (fields: Partial<MapPerson>): MapPerson => ({
  id: 'a',
  name: 'Ann',
  role: 'user',
  influence: 3,
  sentiment: 0,
  contact: 2,
  lastContact: '',
  ...fields,
});

test('people who could derail the plan are triangles, powerful unknown people diamonds, the others circles', () => {
  expect(markOf(person({ influence: 4, sentiment: -2 }), today).shape).toBe('triangle');
  expect(markOf(person({ influence: 4, sentiment: -1 }), today).shape).toBe('circle');
  expect(markOf(person({ influence: 4, sentiment: null }), today).shape).toBe('diamond');
  expect(markOf(person({ influence: 5, contact: 0 }), today).shape).toBe('diamond');
  expect(markOf(person({ influence: 3, sentiment: -2 }), today).shape).toBe('circle');
  expect(markOf(person({ influence: null, sentiment: null }), today).shape).toBe('circle');
});

test('the outline shows the effective contact of today', () => {
  expect(markOf(person({ contact: 3, lastContact: '2026-11-01' }), today).contact).toBe(3);
  expect(markOf(person({ contact: 3, lastContact: '2026-01-01' }), today).contact).toBe(1);
  expect(markOf(person({ contact: null }), today).contact).toBeNull();
});
