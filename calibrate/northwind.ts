// The alarms of real sales lines: Northwind as on 7 May 1998, the day after its last one.
import type { SalesAlarmKind } from '../src/model/pulse/Pulse';
import { pulseOf } from '../src/model/pulse/pulseOf';
import { northwind } from './northwindFigures';
import type { Section } from './Section';

export interface NorthwindLists {
  /** The names of the accounts with each alarm. */
  alarms: Readonly<Record<SalesAlarmKind, readonly string[]>>;
  /** The number of accounts, of those that bought half or less of the same days a year ago, and of those with at least two orders. */
  accounts: number;
  halved: number;
  fallenAsFact: number;
  /** The number of accounts with a lost category as a fact. */
  categoryLostAsFact: number;
}

export function northwindLists(): NorthwindLists {
  const pulses = northwind.map(({ name, figures }) => ({ name, pulse: pulseOf(figures, { priceRise: 0 }) }));
  const withAlarm = (wanted: SalesAlarmKind): string[] =>
    pulses.filter(({ pulse }) => pulse?.alarms.some(({ kind }) => kind === wanted)).map(({ name }) => name);
  const countFact = (wanted: SalesAlarmKind): number =>
    pulses.filter(({ pulse }) => pulse?.facts.some(({ kind }) => kind === wanted)).length;
  return {
    alarms: { silent: withAlarm('silent'), fallen: withAlarm('fallen'), categoryLost: withAlarm('categoryLost') },
    accounts: pulses.length,
    halved: pulses.filter(({ pulse }) => (pulse?.ratio ?? 1) <= 0.5).length,
    fallenAsFact: countFact('fallen'),
    categoryLostAsFact: countFact('categoryLost'),
  };
}

export function calibrateNorthwind(): Section {
  const { alarms, accounts, halved, fallenAsFact, categoryLostAsFact } = northwindLists();
  return {
    title: 'Northwind as on 7 May 1998',
    text: `Of ${accounts} accounts, ${halved} bought half or less of the same days a year ago, ${fallenAsFact} of them in two orders or more. ${categoryLostAsFact} accounts lack a category that made 20% a year ago.`,
    header: ['alarm', 'accounts'],
    rows: [
      ['silent', alarms.silent.join(', ')],
      ['fallen', alarms.fallen.join(', ')],
      ['category lost', alarms.categoryLost.join(', ')],
    ],
    broken: alarms.fallen.join() === 'Mère Paillarde' ? [] : ['fallen must name Mère Paillarde alone'],
  };
}
