// Relationships, in Persian.
import type { RelationshipsText } from '../en/relationships';

export const relationships: RelationshipsText = { title: 'روابط' };
