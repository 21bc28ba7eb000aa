// The pulse of Northwind as on 7 May 1998, the day after its last sales line.
import type { AlarmKind } from '../../../src/model/pulse/Pulse';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { northwind } from './northwind';

const pulses = northwind.map(({ name, figures }) => ({ name, pulse: pulseOf(figures, { priceRise: 0 }) }));
const withAlarm = (wanted: AlarmKind) =>
  pulses.filter(({ pulse }) => pulse?.alarms.some(({ kind }) => kind === wanted)).map(({ name }) => name);

test('fallen names Mère Paillarde alone', () => {
  expect(withAlarm('fallen')).toEqual(['Mère Paillarde']);
});

test('silent names two accounts', () => {
  expect(withAlarm('silent')).toEqual(['Mère Paillarde', 'Hungry Coyote Import Store']);
});

test('15 of 89 bought half or less of the same days a year ago, and 13 of them in two orders or more', () => {
  expect(pulses).toHaveLength(89);
  expect(pulses.filter(({ pulse }) => (pulse?.ratio ?? 1) <= 0.5)).toHaveLength(15);
  expect(pulses.filter(({ pulse }) => pulse?.facts.some(({ kind }) => kind === 'fallen'))).toHaveLength(13);
});
