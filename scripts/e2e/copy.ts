import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {repository} from '../site/checkout.ts'

const parts = ['src', 'public', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json']

/** Copy this program without its content, so that what a test does with it changes nothing here. */
export function copyCheckout(to: string): void {
  mkdirSync(to, {recursive: true})
  for (const part of parts) cpSync(join(repository, part), join(to, part), {recursive: true})
  symlinkSync(join(repository, 'node_modules'), join(to, 'node_modules'), 'junction')
}

/**
 * Run a command of a copy as npm does.
 *
 * @param from where the person stands who types it
 */
export function command(
  checkout: string,
  name: string,
  args: readonly string[] = [],
  from = checkout
): {status: number | null; stderr: string} {
  const program = join(checkout, 'scripts', `${name}.ts`)
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: checkout,
    env: {...process.env, INIT_CWD: from}
  })
}
