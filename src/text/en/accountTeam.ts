// Team, in English.

export const accountTeam = { title: 'Team' };

export type AccountTeamText = typeof accountTeam;
