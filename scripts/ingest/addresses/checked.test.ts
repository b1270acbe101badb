import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {readLedgerOf} from '../../../src/content/ledger.ts'
import {curateSamples, single, withParagraph} from './samples.fixture.ts'
import {repository} from '../../site/checkout.ts'

// The samples are ingested for each.
vi.setConfig({testTimeout: 120_000})

const samples = join(repository, 'content')
const {ingest, read, content} = curateSamples(samples)

describe('a document that a person has checked', () => {
  const id = 'huaxu/2024/reply-d95386'
  const check = () => {
    const checked = read(`documents/${id}.mdx`)
      .replace('review: "machine"', 'review: "checked"')
      .replace('收悉。', '收悉（已校）。')
    writeFileSync(join(content(), `documents/${id}.mdx`), checked)
    return checked
  }

  test('is found again where its source has changed and is called otherwise', async () => {
    const checked = check()
    const curated = await ingest(withParagraph, (name) => `x-${name}`)
    expect(curated).toEqual({
      checked: [`documents/${id}.mdx`],
      edited: [],
      unreadable: [],
      unsourced: [],
      merged: [],
      conflicts: []
    })
    expect(read(`documents/${id}.mdx`)).toBe(checked)
    expect(readLedgerOf(content()).filter(({withdrawn}) => withdrawn)).toEqual([])
  })

  test('stays, and is not withdrawn, where its source is gone', async () => {
    const checked = check()
    const curated = await ingest((text, name) => (name === single ? null : text))
    expect(curated.unsourced).toEqual([`documents/${id}.mdx`])
    expect(read(`documents/${id}.mdx`)).toBe(checked)
    expect(read('documents/huaxu/2024/session.yaml')).toContain('华胥区')
    expect(readLedgerOf(content())).toEqual(readLedgerOf(samples))
  })

  test('is found where there was no ledger yet', async () => {
    const checked = check()
    rmSync(join(content(), 'addresses.tsv'))
    const curated = await ingest((text) => `\n${text}`)
    expect(curated.checked).toEqual([`documents/${id}.mdx`])
    expect(read(`documents/${id}.mdx`)).toBe(checked)
  })
})
