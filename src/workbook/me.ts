/** The name that the user picked under "I am"; '' while none is picked. A statement, not proof. */
export const readMe = (): string => PropertiesService.getUserProperties().getProperty('me') ?? '';
