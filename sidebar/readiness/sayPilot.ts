import type { Verdict } from '../../src/model/readiness/judgeReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { isolate } from '../format';

/** Which accounts to begin with, once the time has come. */
export function sayPilot(pilot: readonly string[], verdict: Verdict): string {
  if (pilot.length === 0) return words.noPilot;
  return (verdict === 'notYet' ? words.pilotLater : words.pilotOf)(pilot.map(isolate));
}
