// The name that the user picked under "I am". A statement, not proof.

let known: string | undefined;

/** '' while none is picked. Read once: Google takes a while for a property. */
export const readMe = (): string => (known ??= PropertiesService.getUserProperties().getProperty('me') ?? '');

/** Stores the name at once, for this user in all workbooks of the add-on; '' removes it. */
export function writeMe(name: string): void {
  PropertiesService.getUserProperties().setProperty('me', name);
  known = name;
}
