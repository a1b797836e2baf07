import { defineConfig } from '@playwright/test';
import { sandboxArguments } from '../scripts/electron-binary';
import { findChromium } from '../scripts/find-chromium';
import { root } from '../scripts/paths';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './announce.ts',
  fullyParallel: true,
  // Each waits for its page now and then: three keep two cores busy.
  workers: 3,
  retries: 0,
  // How long a machine with other work to do may take; nothing here asserts how fast anything is.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    // No trace: recording one would slow down what the specs measure.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'browser',
      use: {
        // Set by the server below, which takes any free port.
        baseURL: process.env.KNOBS_ADDRESS,
        launchOptions: {
          executablePath: process.env.KNOBS_CHROMIUM ?? findChromium()?.path,
          args: [
            ...sandboxArguments(),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    // One window at a time: two on one screen take the pointer and the focus from each other.
    { name: 'electron', workers: 1 },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    cwd: root,
    wait: { stdout: /Serving Knobs at (?<KNOBS_ADDRESS>\S+)/ },
  },
});
