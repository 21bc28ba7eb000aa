// Windows of one browser tell each other what they saved, so that a window with an older version says so before its user continues.
import type { Saving } from './Saving';

/** Calls `outdated` when another window has saved this workbook, and this one has nothing that is not saved. */
export function hearOtherWindows({ state, name }: Saving, outdated: () => void): void {
  const channel = new BroadcastChannel('saved workbooks');
  let before = state.value.kind;
  state.subscribe(({ kind }) => {
    if (before === 'saving' && kind === 'saved') channel.postMessage(name.value);
    before = kind;
  });
  channel.addEventListener('message', ({ data }) => {
    if (data === name.value && state.value.kind === 'saved') outdated();
  });
}
