import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {sessionSchema} from '../schema/session.ts'
import {readSession, readSessions} from './sessions.ts'
import {writeSession} from './write.fixture.ts'

const folder = freshFolder()

test('sessions are read by address, in order of it', () => {
  write('zixu/2024/session.yaml', 'kind: year\nname: 2024年\nyear: 2024\n')
  write('huaxu/npcsc-8-22/session.yaml', 'kind: meeting\nname: 第八届第二十二次会议\n')
  write('huaxu/2023/session.yaml', 'kind: year\nname: 2023年\n')
  expect([...readSessions(folder).keys()]).toEqual(['huaxu/2023', 'huaxu/npcsc-8-22', 'zixu/2024'])
})

test('what a session does not say is null', () => {
  write('zixu/2024/session.yaml', 'kind: year\nname: 2024年\n')
  expect(readSessions(folder).get('zixu/2024')).toEqual({
    kind: 'year',
    district: null,
    name: '2024年',
    body: null,
    term: null,
    number: null,
    year: null,
    date: null,
    parts: []
  })
})

test('a day stays a day, with quotation marks or without', () => {
  write('zixu/npc-8-3/session.yaml', 'kind: meeting\nname: 第三次会议\ndate: 2024-01-17\n')
  write('zixu/npc-8-4/session.yaml', 'kind: meeting\nname: 第四次会议\ndate: "2025-01-09"\n')
  expect([...readSessions(folder).values()].map(({date}) => date)).toEqual([
    '2024-01-17',
    '2025-01-09'
  ])
})

test('documents and other files beside sessions are passed over', () => {
  write('zixu/2024/session.yaml', 'kind: year\nname: 2024年\n')
  write('zixu/2024/notice.mdx', '---\n---\n')
  write('zixu/2024/old-session.yaml', 'kind: nothing\n')
  write('zixu/2024/session.yaml.bak', 'kind: nothing\n')
  expect([...readSessions(folder).keys()]).toEqual(['zixu/2024'])
})

test.each([
  ['a kind that there is not', 'kind: month\nname: 三月\n', /kind/],
  ['no name', 'kind: year\n', /name/],
  ['a field that there is not', 'kind: year\nname: 2024年\nplace: 子虚区\n', /place/],
  ['a day that there is not', 'kind: year\nname: 2024年\ndate: 2024-02-30\n', /date/],
  ['broken YAML', 'kind: "year\n', /./]
])('%s is refused', (_, yaml, message) => {
  write('zixu/2024/session.yaml', yaml)
  expect(() => readSessions(folder)).toThrow(message)
})

test('a session reads back as it was written', () => {
  const session = sessionSchema.parse({
    kind: 'meeting',
    district: {id: 'zixu', name: '子虚区', code: null},
    name: '第八届第一次会议',
    date: '2024-01-17',
    parts: [{role: 'front', source: 'a'.repeat(64), blocks: [{at: '1-2', text: '---\n刊首: 甲'}]}]
  })
  writeSession(folder, 'zixu/npc-8-1', session)
  expect(readSession(folder, 'zixu/npc-8-1')).toEqual(session)
})

test('there are none where there is no folder', () => {
  expect(readSessions(join(folder, 'missing')).size).toBe(0)
})

function write(path: string, text: string): void {
  const target = join(folder, 'documents', path)
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, text)
}
