import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** As many files at a time as there are processors; of itself, vitest leaves one of them idle. */
const maxWorkers = '100%'

/**
 * Behaviour of the code, beside it; of whole archives; and of pages, in a real browser. Every
 * file works in folders of its own, so that files run side by side.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          maxWorkers,
          // For what hangs, or takes the square of a length: how long things take is no test.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/e2e/**']
        }
      },
      {
        root,
        test: {
          name: 'e2e',
          maxWorkers,
          globalSetup: 'scripts/e2e/setup.ts',
          include: ['scripts/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
})
