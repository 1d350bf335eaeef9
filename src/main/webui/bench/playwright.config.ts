import e2e from '../playwright.config';

/** Figures that depend on the machine, which no build waits for: `npm run bench` after a package. */
export default { ...e2e, testDir: '.', testMatch: '*.bench.ts', timeout: 600_000, workers: 1 };
