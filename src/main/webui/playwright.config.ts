import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { key } from './e2e/editor';

const target = (path: string) => fileURLToPath(new URL(`../../../target/${path}`, import.meta.url));
const port = process.env.E2E_PORT ?? '18080';
const dataDir = target('e2e-data');
const baseURL = `http://localhost:${port}`;
const issuerPort = String(Number(port) + 1);
// By another name than the server's, so that a request to it is seen to leave the origin.
const issuer = `http://127.0.0.1:${issuerPort}`;

// Workers read this file too, when the server already runs: only the first reading clears the folder.
if (process.env.TEST_WORKER_INDEX === undefined) {
  rmSync(dataDir, { recursive: true, force: true });
}

/**
 * The packaged server on a fresh data folder, beside an issuer of tokens, looked at with the system's Chromium (environment
 * CHROMIUM: another one).
 */
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
  webServer: [
    {
      command: 'node e2e/issuer.mjs',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      url: `${issuer}/.well-known/openid-configuration`,
      env: { PORT: issuerPort },
    },
    {
      command: `java -jar "${target('quarkus-app/quarkus-run.jar')}"`,
      url: `${baseURL}/q/health/ready`,
      env: {
        QUARKUS_HTTP_PORT: port,
        CHANCERY_DATA_DIR: dataDir,
        CHANCERY_BUNDLED_ARCHIVE: 'false',
        CHANCERY_ACCESS_KEY: key,
        QUARKUS_OIDC_TENANT_ENABLED: 'true',
        QUARKUS_OIDC_AUTH_SERVER_URL: issuer,
        QUARKUS_OIDC_TOKEN_AUDIENCE: 'chancery',
        QUARKUS_OIDC_ROLES_ROLE_CLAIM_PATH: 'groups',
        QUARKUS_HTTP_AUTH_ROLES_MAPPING_FACTDESK: 'editor',
        CHANCERY_ACCESS_SIGN_IN_CLIENT: 'explorer',
      },
      stdout: 'pipe',
      timeout: 120_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    },
  ],
});
