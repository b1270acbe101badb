import {fileURLToPath} from 'node:url'
import astro from 'eslint-plugin-astro'
import regexp from 'eslint-plugin-regexp'
import {defineConfig} from 'eslint/config'
import typescript from 'typescript-eslint'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Imports only go down: engine, the nation's conventions, this archive, and above them the commands. */
const layers = [
  ['src/**', ['**/scripts/**'], 'the site does not know how its content was made'],
  [
    'scripts/ingest/engine/**',
    ['**/conventions/**', '**/archive/**', '**/pipeline.ts'],
    'the engine knows nothing of Chinese documents'
  ],
  [
    'scripts/ingest/conventions/**',
    ['**/archive/**', '**/pipeline.ts'],
    "the nation's conventions know nothing of one archive"
  ],
  [
    'scripts/ingest/**',
    ['**/command/**', '**/site/**', '**/search/**'],
    'ingest does not know who runs it'
  ]
]

export default defineConfig(
  {ignores: ['dist/', '.astro/', 'content/', 'node_modules/', '**/*.d.ts']},
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      // Definition order is the reader's: what a file does comes first, what it needs below.
      '@typescript-eslint/no-use-before-define': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Texts are taken apart into code points on purpose: a Han character is one.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error'
    }
  },
  {
    // No expression may take time that grows faster than the text it is asked of, whatever the text.
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': [
        'error',
        {report: 'potential', ignoreSticky: false, ignorePartial: false}
      ]
    }
  },
  ...layers.map(([files, group, message]) => ({
    files: [`${files}/*.ts`, `${files}/*.astro`],
    ignores: ['**/*.test.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: [{group, message}]}]}
  })),
  astro.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}]}
  }
)
