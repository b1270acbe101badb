import {expect, test} from 'vitest'
import {closing, opening, unwrapped} from './unwrap.fixture.ts'

test('a label and a few words above an empty line are whole, whatever ends with a full stop below', () => {
  const facts = ['', '经营者：钱某某', '', '检查人员在货架上发现过期饼干六袋。']
  const lines = [opening, '', '对下列事实进行了调查。', ...facts, '', closing]
  expect(unwrapped(...lines)).toEqual(lines.filter((line) => line !== ''))
})

test('a full stop of Latin print ends a paragraph', () => {
  const lines = [
    '经领导同意,现将方案印发给你们,请结合实际认真贯彻落实.',
    '',
    '修桥是重大民生工程,是推动乌有市发展的重大政策。'
  ]
  expect(unwrapped(...lines)).toEqual(lines.filter((line) => line !== ''))
})

test('how a vote came out is a line of its own', () => {
  const lines = [
    '一、关于批准二〇二四年市级预算调整方案的决议（草案）',
    '赞成38票　反对0票　弃权0票　通过',
    '',
    '二、关于接受钱某某辞去常委会委员职务的决定（草案）',
    '赞成37票　反对0票　弃权1票　通过'
  ]
  expect(unwrapped(...lines)).toEqual(lines.filter((line) => line !== ''))
})
