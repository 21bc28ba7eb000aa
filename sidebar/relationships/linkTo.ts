import { foldDigits } from '../../src/model/names/foldDigits';

/** The link for a person's contact detail; `null` for an invalid one. A profile or video must be https, because another scheme could run code. */
export function linkTo(way: 'email' | 'phone' | 'profile' | 'video', value: string): string | null {
  const typed = value.trim();
  if (way === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? `mailto:${encodeURIComponent(typed)}` : null;
  if (way === 'phone') {
    const digits = foldDigits(typed).replace(/[\s().\-/]/g, '');
    return /^\+?\d{3,}$/.test(digits) ? `tel:${digits}` : null;
  }
  return /^https:\/\/[^\s]+$/i.test(typed) ? typed : null;
}
