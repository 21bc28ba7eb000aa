/** The name that the user picked under "I am"; '' while nobody did. A statement, not proof. */
export const readMe = (): string => PropertiesService.getUserProperties().getProperty('me') ?? '';
