/** Whoever runs the tests is an editor: the server is started with this key, and the explorer has it kept. */
export const key = 'the-key-of-the-browser-tests';

/** What an editor sends with a request of his own. */
export const asEditor = { Authorization: `Bearer ${key}` };
