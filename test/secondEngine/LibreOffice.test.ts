import { versionOf, whyNot } from './LibreOffice';

test('says in one line that LibreOffice is missing or too old, and how to get it', () => {
  expect(versionOf('/no/such/program')).toBeNull();
  for (const version of [null, '7.4.7.2', '24.2.1.1']) {
    expect(whyNot(version)).toMatch(/LibreOffice.*Install LibreOffice 24\.8 or later/);
    expect(whyNot(version)).not.toContain('\n');
  }
  expect(['24.8.0.1', '25.2.3.2'].map(whyNot)).toEqual([null, null]);
});
