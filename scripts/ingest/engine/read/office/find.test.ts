import {chmodSync, mkdirSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../../../../../src/fixtures/folders.fixture.ts'
import {findOffice, identityOfOffice, installCommand} from './find.ts'

const folder = freshFolder()

test('the first in the path that can be run is taken', () => {
  const [first, second] = [program('a/soffice', 0o644), program('b/libreoffice', 0o755)]
  program('c/soffice', 0o755)
  mkdirSync(join(folder, 'd/soffice'), {recursive: true})
  const PATH = ['d', 'a', 'b', 'c'].map((name) => join(folder, name)).join(delimiter)
  expect(findOffice({platform: 'linux', env: {PATH}})).toBe(second)
  expect(first).not.toBe(second)
})

test('it is looked for where installers put it', () => {
  const path = program('LibreOffice/program/soffice.com', 0o755)
  expect(findOffice({platform: 'win32', env: {PATH: '', ProgramFiles: folder}})).toBe(path)
  expect(findOffice({platform: 'win32', env: {}})).toBeNull()
})

test('its identity is that of its build, wherever it stands', () => {
  const [here, there] = [program('a/soffice', 0o755), program('b/soffice', 0o755)]
  for (const name of ['a', 'b']) writeFileSync(join(folder, name, 'versionrc'), 'buildid=1')
  const before = identityOfOffice(here)
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  expect(identityOfOffice(there)).toBe(before)
  writeFileSync(join(folder, 'a/versionrc'), 'buildid=2')
  expect(identityOfOffice(here)).not.toBe(before)
  expect(identityOfOffice(null)).toBe('')
})

test.each(['linux', 'darwin', 'win32'] as const)(
  '%s has one command that installs it',
  (platform) => {
    const command = installCommand('docx', platform)
    expect(command).toMatch(/libreoffice/i)
    // Longer ones are cut in messages.
    expect(command.length).toBeLessThan(60)
  }
)

function program(name: string, mode: number): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}
