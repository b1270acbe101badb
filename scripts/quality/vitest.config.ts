import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Behaviour of the code, beside it; of whole archives; and of pages, in a real browser. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/e2e/**']
        }
      },
      {
        root,
        test: {
          name: 'e2e',
          globalSetup: 'scripts/e2e/setup.ts',
          include: ['scripts/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
})
