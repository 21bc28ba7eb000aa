/** The words of a list in a catalogue, separated by commas of either script or by line ends. */
export const splitWords = (text: string): readonly string[] => text.trim().split(/\s*[,،\n]\s*/);
