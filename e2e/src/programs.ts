/** Programs that `npm test` has found or fetched; a developer may name his own. */
export interface Programs {
  readonly kubectl: string;
  readonly helm: string;
  readonly chromium: string;
  readonly dig: string;
}

export function findPrograms(): Programs {
  return {
    kubectl: process.env.PILOTHOUSE_TEST_KUBECTL || 'kubectl',
    helm: process.env.PILOTHOUSE_TEST_HELM || 'helm',
    chromium: process.env.PILOTHOUSE_TEST_CHROMIUM || '/usr/bin/chromium',
    dig: process.env.PILOTHOUSE_TEST_DIG || 'dig',
  };
}
