// The lists of Northwind as on 7 May 1998, the day after its last sales line.
import { northwindLists } from '../../calibrate/northwind';

const { alarms, ...counts } = northwindLists();

test('fallen names Mère Paillarde alone', () => {
  expect(alarms.fallen).toEqual(['Mère Paillarde']);
});

test('silent names two accounts', () => {
  expect(alarms.silent).toEqual(['Mère Paillarde', 'Hungry Coyote Import Store']);
});

test('a lost category is an alarm of five accounts, where twelve lack one', () => {
  expect(alarms.categoryLost).toEqual([
    'White Clover Markets',
    'Magazzini Alimentari Riuniti',
    'LILA-Supermercado',
    'Hungry Owl All-Night Grocers',
    'LINO-Delicateses',
  ]);
});

test('15 of 89 bought half or less of the same days a year ago, and 13 of them in two orders or more', () => {
  expect(counts).toEqual({ accounts: 89, halved: 15, fallenAsFact: 13, categoryLostAsFact: 12 });
});
