/** The colours of our tabs. */
export const LOOK = {
  header: '#e8f0fe',
  computed: '#5f6368',
  input: '#202124',
  key: '#e6f4ea',
  alarm: '#b3261e',
  tab: '#1a73e8',
} as const;
