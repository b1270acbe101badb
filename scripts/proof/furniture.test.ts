import {expect, test} from 'vitest'
import type {Segment} from '../../src/schema/report.ts'
import {findDifference, furnitureText} from './proof.ts'

const lines = ['首页 > 公告', '', '关于修桥的通知', '— 7 —']

test.each([
  ['as it is printed', ['首页 > 公告', '— 7 —'], null],
  ['with other white space', ['首页>公告', '—7—'], null],
  ['with another digit', ['首页 > 公告', '— 8 —'], {place: 4, expected: '7—', found: '8—'}],
  ['with one of two lines', ['首页 > 公告'], {place: 4, expected: '—7—', found: ''}],
  ['with lines that changed places', ['— 7 —', '首页 > 公告'], {place: 1}]
])('furniture is proved %s', (_, texts, difference) => {
  const segments: Segment[] = [
    {start: 1, end: 1, to: 'furniture', reason: 'breadcrumb', text: texts[0] ?? ''},
    {start: 2, end: 2, to: 'furniture', reason: 'blank'},
    {start: 3, end: 3, to: 'document', document: 'a', block: 'title'},
    {start: 4, end: 4, to: 'furniture', reason: 'page-number', text: texts[1] ?? ''}
  ]
  const provenance = {file: 'a.txt', unit: 'line', segments} as const
  const found = findDifference(lines, {...provenance, segments}, [
    furnitureText({...provenance, segments})
  ])
  if (difference === null) expect(found).toBeNull()
  else expect(found).toMatchObject({id: '', ...difference})
})
