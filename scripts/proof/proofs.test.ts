import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {body, prove, segments, text, write, writeSession} from './prove-content.fixture.ts'
import {readProofs, writeProofs} from './proofs.ts'

const root = freshFolder()
let kept = new Set<string>()
let read: string[] = []
beforeEach(() => {
  mkdirSync(join(root, 'content/provenance'), {recursive: true})
  kept = new Set()
})

/** Prove the site as the next run does, which knows the proofs of the one before. */
async function proveAgain(bytes: string = text, needs = false) {
  const before = kept
  kept = new Set()
  read = []
  const follow = {needs: () => needs, write: () => undefined, leaveOut: () => undefined}
  const readSource = ({file}: {file: string}) => {
    read.push(file)
    return Buffer.from(bytes)
  }
  const proofs = {has: (key: string) => before.has(key), add: (key: string) => kept.add(key)}
  return prove(root, readSource, follow, proofs)
}

describe('a proof that held', () => {
  test('is not made again, as often as nothing changes', async () => {
    write(root, {})
    await proveAgain()
    expect(read).toEqual(['notice.txt'])
    for (let run = 0; run < 2; run++) {
      expect((await proveAgain()).failures).toEqual([])
      expect(read).toEqual([])
    }
  })

  test('is made again for those who need the source', async () => {
    write(root, {})
    await proveAgain()
    await proveAgain(text, true)
    expect(read).toEqual(['notice.txt'])
  })

  test.each<[string, () => void]>([
    ['the document', () => write(root, {body: body.replace('3座', '3')})],
    [
      'the furniture',
      () => {
        const changed = {start: 3, end: 3, to: 'furniture', reason: 'button', text: '打印'} as const
        write(root, {segments: [...segments.slice(0, 2), changed]})
      }
    ],
    ['a session that holds something', () => writeSession(root, [{at: '3', text: '打印本页'}])]
  ])('says nothing once %s is another', async (_, change) => {
    write(root, {})
    await proveAgain()
    change()
    expect((await proveAgain()).failures).not.toEqual([])
    expect(read).toEqual(['notice.txt'])
  })
})

test('a source whose proof failed is proved and told again', async () => {
  write(root, {body: body.replace('3座', '3')})
  const {failures} = await proveAgain()
  expect(failures).toHaveLength(1)
  expect((await proveAgain()).failures).toEqual(failures)
})

test('a source of a document that a person checked is told again', async () => {
  write(root, {body: body.replace('3座', '三座'), review: 'checked'})
  const {checked} = await proveAgain()
  expect(checked).toHaveLength(1)
  expect((await proveAgain()).checked).toEqual(checked)
})

test('a source that went to a document that its report does not name is proved again', async () => {
  write(root, {report: {documents: []}})
  await proveAgain()
  await proveAgain()
  expect(read).toEqual(['notice.txt'])
})

test('proofs are read as they were written', () => {
  expect(readProofs(root)).toEqual([])
  writeProofs(root, new Set(['甲', '乙']))
  expect(readProofs(root)).toEqual(['甲', '乙'])
})
