import {describe, expect, test} from 'vitest'
import {zipOf} from '../container/zip.fixture.ts'
import {readOfd} from './ofd.ts'
import {layer, ofdOf, type OfdContent, textAt} from './ofd.fixture.ts'
import {blocksOf, read} from './read-ofd.fixture.ts'

describe('what is not read is named', () => {
  test('seals, notes and attachments', async () => {
    const reading = await read({
      pages: [layer(textAt(30, 60, '乌有市公告'))],
      body: '<Signatures>/Doc_0/Signs.xml</Signatures>',
      others: '<Annotations>Annots.xml</Annotations><Attachments>Attachs.xml</Attachments>',
      files: {
        'Doc_0/Signs.xml': '<Signatures><Signature ID="1" BaseLoc="x"/></Signatures>',
        'Doc_0/Annots.xml':
          '<Annotations><Page PageID="1"><FileLoc>A.xml</FileLoc></Page></Annotations>',
        'Doc_0/A.xml': `<PageAnnot><Annot Type="Stamp"><Appearance>${textAt(0, 5, '已阅')}</Appearance></Annot></PageAnnot>`,
        'Doc_0/Attachs.xml': '<Attachments><Attachment ID="1" Name="名单.xlsx"/></Attachments>'
      }
    })
    expect(reading.doubts.map(({rule, found, expected}) => `${rule} ${found} ${expected}`)).toEqual(
      [
        'part-unread 1 个电子签章 签章是图像，也未验证其效力',
        'part-unread 1 处批注 其中有“已阅”',
        'part-unread 附件“名单.xlsx” 需要收录的，另存出来再放入'
      ]
    )
  })

  test('text that is not shown, off the page, or painted twice', async () => {
    const unseen = textAt(30, 80, '不显示').replace('<TextObject', '<TextObject Visible="false"')
    const reading = await read({
      pages: [
        layer(
          textAt(30, 60, '乌有市公告'),
          textAt(30, 60.1, '乌有市公告'),
          textAt(900, 9, '外'),
          unseen
        )
      ]
    })
    expect(blocksOf(reading)).toEqual(['乌有市公告'])
    expect(reading.doubts.map(({expected}) => expected)).toEqual([
      '两种读法读出的文字不同',
      '有设为不显示的文字，未收录',
      '有文字在页面之外，没有印出，未收录',
      '有重叠印了两遍的字，按一遍收录'
    ])
  })

  test('a page whose file is missing', async () => {
    const pages = `<Pages><Page ID="1" BaseLoc="None.xml"/></Pages>`
    const reading = await read({pages: [layer(textAt(30, 60, '乌有市公告'))], others: pages})
    expect(blocksOf(reading)).toEqual(['乌有市公告'])
  })
})

describe('refused by name', () => {
  const picture = '<ImageObject Boundary="0 0 210 297" ResourceID="3"/>'
  test.each<[string, string, OfdContent]>([
    ['a page without text', 'source-scan', {pages: [layer()]}],
    ['a scan with a watermark', 'source-scan', {pages: [layer(picture, textAt(9, 9, '扫描'))]}],
    ['no Chinese', 'source-not-chinese', {pages: [layer(textAt(30, 60, 'Notice'))]}],
    [
      'text that is none',
      'source-garbled',
      {pages: [layer(textAt(9, 60, '\ue001乌'.repeat(20), 3))]}
    ],
    [
      'encryption',
      'source-encrypted',
      {pages: [], body: '</DocBody><Encryptions>x</Encryptions><DocBody>'}
    ]
  ])('%s', async (_, rule, content) => {
    expect(await readOfd('a.ofd', await ofdOf(content))).toMatchObject({rule})
  })

  test.each([
    ['no ZIP', Buffer.from('乌有市'), 'source-damaged'],
    ['no main file', zipOf({'a.xml': '<a/>'}), 'source-damaged'],
    ['a main file that is none', zipOf({'OFD.xml': '<a'}), 'source-damaged'],
    ['no document', zipOf({'OFD.xml': '<OFD/>'}), 'source-damaged'],
    [
      'a document that is not there',
      zipOf({'OFD.xml': '<OFD><DocBody><DocRoot>a</DocRoot></DocBody></OFD>'}),
      'source-damaged'
    ]
  ])('%s', async (_, bytes, rule) => {
    expect(await readOfd('a.ofd', await bytes)).toMatchObject({rule, status: 'failed'})
  })
})
