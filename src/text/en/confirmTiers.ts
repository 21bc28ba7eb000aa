// Deciding tiers. In English.

export const confirmTiers = { title: 'Confirm tiers' };

export type ConfirmTiersText = typeof confirmTiers;
