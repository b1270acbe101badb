import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {convert, versionOf} from './convert.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

/** A program that stands for the office: a script gets what it is called with. */
function office(script: string): string {
  const path = join(folder, 'soffice')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const bytes = Buffer.from('{\\rtf1 x}')

describe.skipIf(process.platform === 'win32')('convert', () => {
  test('gives what the program made of the bytes, and leaves no folder', async () => {
    const program = office(`
      for last; do filter="$out"; out="$to"; to="$from"; from="$last"; done
      case "$filter" in txt*) echo 乌有市 > "$to/source.txt"; exit 0;; esac
      cat "$from" > "$to/source.docx"
      echo "$from $1 $HOME" > ${folder}/called
      cat "$HOME"/profile/user/*.xcu > ${folder}/profile`)
    expect(await convert(program, bytes, '.rtf', 'docx')).toEqual({bytes, plain: '乌有市\n'})
    const [from = '', profile = '', home = ''] = readFileSync(join(folder, 'called'), 'utf8')
      .trim()
      .split(' ')
    expect(from.startsWith(home)).toBe(true)
    expect(from.endsWith('source.rtf')).toBe(true)
    expect(profile).toMatch(/^-env:UserInstallation=file:\/\/\//)
    expect(existsSync(home)).toBe(false)
    expect(readFileSync(join(folder, 'profile'), 'utf8')).toMatch(
      /DisableMacrosExecution".*?<value>true/
    )
  })

  test.each([
    ['makes nothing', 'exit 0', '没有生成文档'],
    ['fails', 'exit 7', '退出状态 7']
  ])('a program that %s is a failure', async (_, script, failure) => {
    expect(await convert(office(script), bytes, '.doc', 'docx')).toEqual({failure})
  })

  test('a program that is not there is a failure', async () => {
    const missing = join(folder, 'none')
    expect(await convert(missing, bytes, '.doc', 'docx')).toEqual({failure: '退出状态 127'})
  })

  test('a program that takes too long ends with all that it started', async () => {
    const program = office(`(while :; do touch ${folder}/lives; sleep 0.05; done) & wait`)
    expect(await convert(program, bytes, '.doc', 'docx', 0.5)).toEqual({failure: '超过 0.5 秒'})
    rmSync(join(folder, 'lives'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(readdirSync(folder)).toEqual(['soffice'])
  })

  test('the version is that which the program says', async () => {
    expect(await versionOf(office('echo "LibreOffice 7.9.1.2 40(Build:2)"'))).toBe(
      'LibreOffice 7.9.1.2'
    )
    expect(await versionOf(join(folder, 'none'))).toBe('LibreOffice')
  })
})
