import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { key } from './e2e/editor';

const target = (path: string) => fileURLToPath(new URL(`../../../target/${path}`, import.meta.url));
const port = process.env.E2E_PORT ?? '18080';
const dataDir = target('e2e-data');
const baseURL = `http://localhost:${port}`;

// Workers read this file too, when the server already runs: only the first reading clears the folder.
if (process.env.TEST_WORKER_INDEX === undefined) {
  rmSync(dataDir, { recursive: true, force: true });
}

/** The packaged server on a fresh data folder, looked at with the system's Chromium (environment CHROMIUM: another one). */
export default defineConfig({
  testDir: 'e2e',
  outputDir: target('e2e-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    storageState: { cookies: [], origins: [{ origin: baseURL, localStorage: [{ name: 'chancery.key', value: key }] }] },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `java -jar "${target('quarkus-app/quarkus-run.jar')}"`,
    url: `${baseURL}/q/health/ready`,
    env: { QUARKUS_HTTP_PORT: port, CHANCERY_DATA_DIR: dataDir, CHANCERY_BUNDLED_ARCHIVE: 'false', CHANCERY_ACCESS_KEY: key },
    stdout: 'pipe',
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
