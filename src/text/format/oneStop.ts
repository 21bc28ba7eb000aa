/** A sentence that ends in a name with a full stop of its own, such as Ltd., has one full stop; the name may be isolated. "…" and "..." stay. */
export const oneStop = (sentence: string): string => sentence.replace(/([^.])\.(\u2069?)\.(?!\.)/g, '$1.$2');
