import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './src/commands/browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());

/** Browser tests against the built site in `dist/`. Each test file starts the server it needs (test/e2e/site.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  timeout: 30_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that fails once and then passes is reported as flaky: to be mended, but no reason to hold up work.
  retries: 1,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: browserArguments },
  },
});
