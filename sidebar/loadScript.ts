// Loads a script that a page needs only later, when it is needed first.
import type { Answer } from '../src/actions/Answer';
import type { ScriptName } from '../src/actions/panels/scripts';
import { language } from './locale';
import { ask } from './server';

const loaded = new Map<ScriptName, unknown>();

/** `Script` is what the script exports. */
export async function loadScript<Script>(name: ScriptName): Promise<Answer<Script>> {
  if (!loaded.has(name)) {
    const answer = await ask('loadScript', { name, language });
    if (!answer.ok) return answer;
    const element = document.createElement('script');
    element.textContent = answer.value.script;
    document.head.append(element);
    element.remove();
    loaded.set(name, (globalThis as unknown as { keyAccountScript: unknown }).keyAccountScript);
  }
  return { ok: true, value: loaded.get(name) as Script };
}
