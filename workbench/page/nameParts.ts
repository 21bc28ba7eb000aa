// Names Univer's parts in the user's language for screen readers, where Univer has English names only.

/** Renames what is there and what Univer adds later. */
export function nameParts(names: Readonly<Record<string, string>>): void {
  const rename = () => {
    for (const part of document.querySelectorAll('[aria-label]')) {
      const name = names[part.getAttribute('aria-label') ?? ''];
      if (name !== undefined) part.setAttribute('aria-label', name);
    }
  };
  if (Object.keys(names).length === 0) return;
  rename();
  new MutationObserver(rename).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-label'],
  });
}
