import {describe, expect, test} from 'vitest'
import {encode, utf8} from '../encode.fixture.ts'
import {printPage, refusalOf} from './print.fixture.ts'

const text = '<p>为保护古桥，县人民政府决定修缮云梦桥，请过往行人绕行。</p>'
const printed = '为保护古桥，县人民政府决定修缮云梦桥，请过往行人绕行。'

describe('the encoding of a page', () => {
  test.each([
    ['that it names', encode('gb18030', `<meta charset="gb2312">${text}`), 'gb18030'],
    ['that it does not name', encode('gb18030', text), 'gb18030'],
    ['that it names wrongly', utf8(`<meta charset="gb2312">${text}`), 'utf-8'],
    ['behind a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    [
      'of nothing but references',
      utf8(
        text
          .replace(/\p{Script=Han}/gu, (one) => `&#${String(one.codePointAt(0))};`)
          .replaceAll('，', '&#65292;')
          .replaceAll('。', '&#x3002;')
      ),
      'utf-8'
    ]
  ])('%s', async (_, bytes, encoding) => {
    const {blocks, reading} = await printPage(bytes)
    expect([blocks, reading.encoding, reading.doubts]).toEqual([[printed], encoding, []])
  })
})

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/.{72}/g, '$&=\r\n')
const mht = (parts: readonly string[]) =>
  utf8(
    `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`
  )
const page = (bytes: Uint8Array, charset: string) =>
  `Content-Type: text/html${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(bytes)}`
const picture = 'Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh'
const frames = 'Content-Type: text/html\r\n\r\n<frameset><frame src="a.htm"></frameset>'

describe('a page that was saved with its pictures', () => {
  test.each([
    ['by name only', utf8(`<html>${text}</html>`), 'utf-8'],
    [
      'in an old encoding',
      mht([page(encode('gb18030', text), '; charset="gb2312"'), picture]),
      'gb18030'
    ],
    [
      'in one that its own head names',
      mht([page(encode('gb18030', `<meta charset=gbk>${text}`), ''), picture]),
      'gb18030'
    ],
    ['in frames', mht([frames, page(utf8(text), '')]), 'utf-8'],
    [
      'alone',
      utf8(
        `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}`
      ),
      'utf-8'
    ]
  ])('%s', async (_, bytes, encoding) => {
    for (const name of ['a.mht', 'a.mhtml', 'a.html']) {
      const {blocks, reading} = await printPage(bytes, name)
      expect([blocks, reading.encoding]).toEqual([[printed], encoding])
    }
  })

  const links = ['首页', '公报', '机构', '人事', '规划', '信箱']
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('')
  const menu = page(utf8(`<ul>${links}</ul>`), '')
  const other = page(
    utf8(
      '<p>为方便通行，县人民政府决定修建便道，现予公告。便道宽三尺，长二里，于年底前建成，由县水利局管理。</p>'
    ),
    ''
  )
  const called = (part: string) => part.replace('\r\n', '\r\nContent-ID: <root>\r\n')
  const begun = (parts: readonly string[]) =>
    utf8(Buffer.from(mht(parts)).toString().replace('related;', 'related; start="<root>";'))

  test.each([
    ['behind a menu', mht([frames, menu, page(utf8(text), '')]), 0],
    ['with another that holds a text', mht([page(utf8(text), ''), other]), 1],
    ['that is named as the first', begun([other, called(page(utf8(text), ''))]), 1]
  ])('the frame %s', async (_, bytes, others) => {
    const {blocks, reading} = await printPage(bytes, 'a.mht')
    expect(blocks).toEqual([printed])
    expect(reading.doubts.filter(({found}) => found.includes('另外'))).toHaveLength(others)
  })

  test.each([
    ['holds none', mht([picture])],
    ['is none', utf8('为保护古桥，县人民政府决定修缮云梦桥。')],
    ['nests without end', utf8('Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(5000))]
  ])('is refused where it %s', async (_, bytes) => {
    expect(await refusalOf(bytes, 'a.mht')).toMatchObject({
      rule: 'source-not-text',
      status: 'not-a-document'
    })
  })
})
