import { HEALTH_PARTS } from '../../../src/model/programme/AccountState';
import { healthSettingsOf, meetingKey, weightKey, type StoredHealthSettings } from '../../../src/model/programme/HealthSettings';
import { ROLES } from '../../../src/model/records/vocabulary';

test('each part has its own stored weight, and each role its own interval', () => {
  expect([weightKey('goals'), meetingKey('decisionMaker')]).toEqual(['weightGoals', 'meetDecisionMaker']);
  const stored = Object.fromEntries([
    ...HEALTH_PARTS.map((part, at) => [weightKey(part), at + 1]),
    ...ROLES.map((role, at) => [meetingKey(role), 10 * (at + 1)]),
    ['priceRise', 0.02],
  ]) as unknown as StoredHealthSettings;
  expect(healthSettingsOf(stored)).toEqual({
    weights: Object.fromEntries(HEALTH_PARTS.map((part, at) => [part, at + 1])),
    meetEvery: Object.fromEntries(ROLES.map((role, at) => [role, 10 * (at + 1)])),
    priceRise: 0.02,
  });
});
