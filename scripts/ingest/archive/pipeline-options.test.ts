import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {pipelineOptions} from './pipeline-options.ts'

describe('pipelineOptions', () => {
  const options = pipelineOptions(
    archiveSchema.parse({
      districts: [{id: 'zixu', name: '子虚区'}],
      journals: [{id: 'wuyou-renda', name: '乌有人大'}],
      furniture: ['^〔样例〕', '第\\d+版$']
    })
  )

  test('the gazetteer has the districts of the archive and of the country', () => {
    expect(options.gazetteer.named('子虚区')).toMatchObject([{id: 'zixu'}])
    expect(options.gazetteer.named('海淀区')).toHaveLength(1)
  })

  test('a journal that the archive names has the address it gives', () => {
    expect(options.journalId('乌有人大')).toBe('wuyou-renda')
  })

  test('any other has one that depends on nothing but its name', () => {
    const id = options.journalId('华胥人大')
    expect(id).toMatch(/^journal-[0-9a-f]{4}$/)
    expect(pipelineOptions(archiveSchema.parse({})).journalId('华胥人大')).toBe(id)
    expect(options.journalId('水月人大')).not.toBe(id)
  })

  test('furniture is given as patterns of lines', () => {
    const isFurniture = (line: string) => options.furniture.some((form) => form.test(line))
    expect(['〔样例〕虚构', '2024年3月5日 第3版'].every(isFurniture)).toBe(true)
    expect(['见〔样例〕', '第三版', '第3版面'].some(isFurniture)).toBe(false)
  })

  test('they are tried on no line that is too long for furniture, so that none takes for ever', () => {
    const {furniture} = pipelineOptions(archiveSchema.parse({furniture: ['.*打印']}))
    const isFurniture = (line: string) => furniture.some((form) => form.test(line))
    expect(isFurniture(`${'第'.repeat(900)}打印`)).toBe(true)
    expect(isFurniture('第'.repeat(3_000_000))).toBe(false)
    expect(isFurniture(`${'第'.repeat(1000)}打印`)).toBe(false)
  })
})
