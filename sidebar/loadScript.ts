// Loads a script that a page needs only later, when it is needed first.
import type { Answer } from '../src/actions/Answer';
import type { ScriptName } from '../src/actions/panels/scripts';
import { language } from './locale';
import { ask } from './server';
import type * as openFile from './scripts/openFile';

interface Scripts {
  openFile: typeof openFile;
}

const loaded = new Map<ScriptName, unknown>();

export async function loadScript<Name extends ScriptName>(name: Name): Promise<Answer<Scripts[Name]>> {
  if (!loaded.has(name)) {
    const answer = await ask('loadScript', { name, language });
    if (!answer.ok) return answer;
    const element = document.createElement('script');
    element.textContent = answer.value.script;
    document.head.append(element);
    element.remove();
    loaded.set(name, (globalThis as unknown as { keyAccountScript: unknown }).keyAccountScript);
  }
  return { ok: true, value: loaded.get(name) as Scripts[Name] };
}
