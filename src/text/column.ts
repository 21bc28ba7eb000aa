/** A column's header, and the note on its header cell (blank where nothing needs saying). */
export const column = (header: string, help = '') => ({ header, help });
