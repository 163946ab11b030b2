/** The languages whose documents the server is shown. */
export const LANGUAGES: readonly string[] = ['article', 'plaintext', 'markdown'];
