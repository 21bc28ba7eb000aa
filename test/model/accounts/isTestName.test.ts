import { isTestName } from '../../../src/model/accounts/isTestName';

test.each([
  'Test Kunde NICHT LÖSCHEN',
  'test customer 2',
  'TEST',
  'Test 3',
  'Dummy Ltd',
  'Account – do not use',
  'Musterkunde GmbH',
  'مشتری آزمایشی',
  'شرکت تست',
  'Client test',
])('“%s” is a test', (name) => expect(isTestName(name)).toBe(true));

test.each([
  'Test Rite International',
  'Stiftung Warentest',
  'Testo SE',
  'Contest Foods',
  'Demo Cosmetics Ltd',
  'آزمایشگاه پارس',
  'Nottest Ltd',
  '',
])('“%s” can be a customer', (name) => expect(isTestName(name)).toBe(false));
