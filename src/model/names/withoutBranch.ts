import { foldLetters } from './foldName';

const BRANCHES = [
  /^(.+?)[\s\-–—،,/(]+(?:شعبه|شعبهٔ|نمایندگی|دفتر فروش|انبار|کارخانه)[\s\u200c]+\S.*$/u,
  /^(.+?)\s*[-–—,(/]\s*(?:branch|depot|office|site|plant|niederlassung|filiale|werk|succursale|agence|sucursal)(?!\p{L}).*$/iu,
  /^(.+?)\s*[-–—,(/]\s*[^-–—,(/]*(?<!\p{L})(?:branch|depot|office|niederlassung|filiale)\s*\)?\s*$/iu,
];

/**
 * The company of a branch: `Alder Ltd - Leeds branch` is of Alder Ltd, «پخش هجرت - شعبه شیراز» of «پخش هجرت». `null` if a name is of no
 * branch.
 */
export function withoutBranch(name: string): string | null {
  const text = foldLetters(name).trim();
  for (const pattern of BRANCHES) {
    const company = pattern.exec(text)?.[1]?.trim();
    if (company) return company;
  }
  return null;
}
