// Recognises why google.script.run itself failed, by Google's messages.

export type Failure = 'wrongAccount' | 'permissionsMissing' | 'readOnly' | 'tookTooLong' | 'tooBusy' | 'noConnection' | 'unknown';

const signs: [Failure, RegExp][] = [
  ['wrongAccount', /PERMISSION_DENIED|error occurred while reading from storage/i],
  ['permissionsMissing', /authori[sz]ation is required|permissions are not sufficient/i],
  ['readOnly', /do not have (permission|access)/i],
  ['tookTooLong', /exceeded maximum execution time|timed? ?out/i],
  ['tooBusy', /too many (times|simultaneous)|rate limit|quota/i],
  ['noConnection', /NetworkError|connection failure|HTTP 0|offline/i],
];

/**
 * @param error the failure handler's argument.
 * @returns a code of text/problems or of `text.failures`.
 */
export function nameFailure(error: unknown): Failure {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'unknown';
}
