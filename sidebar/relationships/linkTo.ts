import { foldDigits } from '../../src/model/names/foldDigits';

/** The address behind a way to reach a person; `null` for what leads nowhere. Only https goes for a profile: any other scheme could run. */
export function linkTo(way: 'email' | 'phone' | 'profile', value: string): string | null {
  const typed = value.trim();
  if (way === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? `mailto:${encodeURIComponent(typed)}` : null;
  if (way === 'phone') {
    const digits = foldDigits(typed).replace(/[\s().\-/]/g, '');
    return /^\+?\d{3,}$/.test(digits) ? `tel:${digits}` : null;
  }
  return /^https:\/\/[^\s]+$/i.test(typed) ? typed : null;
}
