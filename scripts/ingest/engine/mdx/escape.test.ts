import {describe, expect, test} from 'vitest'
import {compile} from '../../../../src/documents/compile.ts'
import {DocumentError} from '../../../../src/documents/document-error.ts'
import {escapeAttribute, escapeText} from './escape.ts'

describe('a text', () => {
  test.each([
    ['会议于3月召开：应到33人（含列席）——“略”…', '会议于3月召开：应到33人（含列席）——“略”…'],
    ['a.b-c+d=e, f/g; h? #1', 'a.b-c+d=e, f/g; h? #1'],
    ['💰_要点_💰', '💰\\_要点\\_💰'],
    ['*甲*`乙`~丙~{丁}<戊>[己]\\$', '\\*甲\\*\\`乙\\`\\~丙\\~\\{丁\\}\\<戊\\>\\[己\\]\\\\\\$'],
    ['&lt;、&#35;、R&D、3 & 4、&', '\\&lt;、\\&#35;、R\\&D、3 & 4、&'],
    ['好！好!好!', '好！好!好\\!'],
    ['甲\r\n乙', '甲&#13;&#10;乙'],
    ['www.a、WWW.b', 'www<></>.a、WWW<></>.b'],
    ['http://甲', 'http:<></>//甲'],
    ['a@b、乌@有、@甲、甲@', 'a<></>@b、乌<></>@有、@甲、甲@']
  ])('%j is written %j', (text, written) => {
    expect(escapeText(text)).toBe(written)
  })

  test('that is cut by an empty element is one text again', () => {
    const {body, blocks} = compile('甲www<></>.a.example\n\n<Names id="p1">钱一<></> 孙二</Names>')
    expect(body).toContain('<p>甲www.a.example</p>')
    expect(blocks.map(({text}) => text)).toEqual(['甲www.a.example', '钱一 孙二'])
    expect(() => compile('甲<>子虚区</>')).toThrow(DocumentError)
  })
})

test('the value of an attribute has no references and no line ends of its own', () => {
  expect(escapeAttribute('A&B&lt;\n"甲"')).toBe('A&amp;B&amp;lt;&#10;"甲"')
})
