// Loads a script that only few people need, when it is needed first.
import type { Answer } from '../src/actions/Answer';
import type { ScriptName } from '../src/actions/panels/scripts';
import { ask } from './server';
import type * as readCalendar from './scripts/readCalendar';

interface Scripts {
  readCalendar: typeof readCalendar;
}

const loaded = new Map<ScriptName, unknown>();

export async function loadScript<Name extends ScriptName>(name: Name): Promise<Answer<Scripts[Name]>> {
  if (!loaded.has(name)) {
    const answer = await ask('loadScript', { name });
    if (!answer.ok) return answer;
    const element = document.createElement('script');
    element.textContent = answer.value.script;
    document.head.append(element);
    element.remove();
    loaded.set(name, (globalThis as unknown as { keyAccountScript: unknown }).keyAccountScript);
  }
  return { ok: true, value: loaded.get(name) as Scripts[Name] };
}
