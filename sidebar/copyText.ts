// Copies a text to the clipboard, in a click handler.

/**
 * Google's frames usually refuse the Clipboard API, but the older command works within a click. So the older command comes first.
 * @returns whether the text is on the clipboard.
 */
export async function copyText(words: string): Promise<boolean> {
  if (copyByCommand(words)) return true;
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(words: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}
