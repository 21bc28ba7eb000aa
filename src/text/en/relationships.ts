// Relationships, in English.

export const relationships = { title: 'Relationships' };

export type RelationshipsText = typeof relationships;
