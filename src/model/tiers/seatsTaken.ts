/** The number of seats that key accounts take: those of one group share a seat. */
export const seatsTaken = (keyAccounts: readonly { id: string; group?: string | undefined }[]): number =>
  new Set(keyAccounts.map(({ id, group }) => (group ? `group ${group}` : `account ${id}`))).size;
