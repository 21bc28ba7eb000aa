// Deciding tiers. In Persian.
import type { ConfirmTiersText } from '../en/confirmTiers';

export const confirmTiers: ConfirmTiersText = { title: 'تأیید سطح‌ها' };
