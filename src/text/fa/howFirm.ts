// How firm the key set is. In Persian.
import type { HowFirmText } from '../en/howFirm';

export const howFirm: HowFirmText = { title: 'استحکام' };
