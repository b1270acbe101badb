import {describe, expect, test} from 'vitest'
import {p, pairsOf, r, read, textsOf} from './word.fixture.ts'

describe('text as it is printed', () => {
  const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`

  test.each([
    ['runs one behind the other', `<w:p>${r('乌有')}${r('市')}</w:p>`, ['乌有市']],
    [
      'two paragraphs whose mark was deleted as one',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('甲')}</w:p>${p('乙')}${p('丙')}`,
      ['甲乙', '丙']
    ],
    [
      'what links, tags, controls and other programs wrap',
      `<w:p><w:hyperlink>${r('甲')}</w:hyperlink><w:smartTag><w:smartTag>${r('乙')}</w:smartTag></w:smartTag><w:customXml>${r('丙')}</w:customXml><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('丁')}</w:sdtContent></w:sdt><w:unheard>${r('戊')}</w:unheard></w:p><w:sdt><w:sdtContent>${p('己')}</w:sdtContent></w:sdt>`,
      ['甲乙丙丁戊', '己']
    ],
    [
      'tabs and hyphens',
      run('<w:t>甲</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/>'),
      ['甲\tA-B']
    ],
    [
      'lines that the author broke',
      run('<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t><w:cr/>'),
      ['甲', '乙', '丙']
    ],
    [
      'the result of a field, and not its instruction',
      `<w:p><w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>${field('TOC', r('甲') + field(`IF ${field('X', r('no'))}`, r('乙')))}${r('丙')}</w:p>`,
      ['3甲乙丙']
    ],
    [
      'text behind fields that never end',
      `<w:p>${mark('end')}${mark('begin')}${mark('begin')}</w:p>${p('甲')}<w:p>${r('乙')}</w:p>`,
      ['甲', '乙']
    ],
    [
      'what boxes of a form show',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${r('同意')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>`,
      ['☑同意乙']
    ],
    [
      'notes of the margin not at all',
      `<w:p><w:commentRangeStart w:id="0"/>${r('甲')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      ['甲']
    ],
    ['pages of contents as they stand', p('第一章\t3'), ['第一章\t3']]
  ])('%s', async (_, body, texts) => {
    const reading = await read(body + p('乌有'))
    expect(textsOf(reading)).toEqual([...texts, '乌有'])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
    expect(reading.doubts).toEqual([])
  })

  test.each([
    ['公式', `<w:p>${r('甲')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`, '甲x=1'],
    [
      '注音',
      `<w:p>${ruby('wū', '乌')}<w:proofErr w:type="spellStart"/>${ruby('yǒu', '有')}${r('市')}</w:p>`,
      '乌有（wūyǒu）市'
    ],
    [
      '符号字体“Wingdings”的字符',
      run('<w:t>甲</w:t><w:sym w:font="Wingdings" w:char="F0FE"/>'),
      '甲☑'
    ],
    [
      '符号字体“Wingdings 3”的字符',
      run('<w:t>甲</w:t><w:sym w:font="Wingdings 3" w:char="F0FE"/>'),
      '甲\uf0fe'
    ],
    [
      '没有接受的修订',
      `<w:p>${r('甲')}<w:ins>${r('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText><w:t>丙</w:t></w:r></w:del></w:p>`,
      '甲乙'
    ],
    [
      '没有接受的修订',
      `<w:p><w:moveFrom>${r('甲')}</w:moveFrom><w:moveTo>${r('乙')}</w:moveTo></w:p>`,
      '乙'
    ],
    ['划了删除线的字', `<w:p>${r('甲', '<w:strike/>')}${r('乙')}</w:p>`, '甲乙'],
    [
      '填写处的提示文字',
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('请填写')}</w:sdtContent></w:sdt></w:p>`,
      '请填写'
    ],
    ['自动更新的日期', `<w:p>${field('DATE \\@ "M月d日"', r('3月5日'))}</w:p>`, '3月5日'],
    ['自动更新的日期', `<w:p><w:fldSimple w:instr=" TIME ">${r('9时')}</w:fldSimple></w:p>`, '9时'],
    [
      '符号字体“Wingdings 2”的字符',
      `<w:p>${r('甲R乙', '<w:rFonts w:ascii="Wingdings 2"/>')}</w:p>`,
      '甲☑乙'
    ],
    ['隐藏文字', `<w:p>${r('甲')}${r('乙', '<w:vanish/>')}</w:p>`, '甲'],
    ['上标或下标', `<w:p>${r('10')}${r('3', '<w:vertAlign w:val="superscript"/>')}</w:p>`, '103'],
    [
      '符号字体“Wingdings”的字符',
      `<w:p>${r('ü', '<w:rFonts w:ascii="Wingdings"/>')}${r('甲')}</w:p>`,
      '✓甲'
    ],
    [
      '大幅图片',
      run(
        '<w:drawing><a:inline><a:extent cx="5000000" cy="6000000"/><a:blip/></a:inline><a:inline><a:extent cx="5000000" cy="6000000"/></a:inline></w:drawing><w:t>甲</w:t>'
      ),
      '甲'
    ],
    [
      '大幅图片',
      run(
        '<w:pict><v:shape style="width:415pt; height:586.5pt"><v:imagedata/></v:shape></w:pict><w:t>甲</w:t>'
      ),
      '甲'
    ],
    ['嵌入的对象', run('<w:t>甲</w:t><w:object/>'), '甲'],
    [
      '域“EQ \\o\\ac(○,印)”',
      `<w:p>${r('甲')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\o\\ac(○,印) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '甲'
    ]
  ])('%s is said, with its place', async (found, body, text) => {
    const reading = await read(p('乌有') + body)
    expect(textsOf(reading)).toEqual(['乌有', text])
    expect(reading.doubts).toMatchObject([{rule: 'reading-doubtful', place: 2, found}])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('a style hides text, and a run may show it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body =
      `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${r('甲')}${r('乙', '<w:vanish w:val="0"/>')}</w:p>` +
      `<w:p>${r('丙', '<w:rStyle w:val="C"/>')}${r('丁')}</w:p>`
    const reading = await read(body, {styles})
    expect(textsOf(reading)).toEqual(['乙', '丁'])
    expect(reading.doubts.map(({expected}) => expected)).toEqual([
      '“甲”不会印出，没有收入',
      '“丙”不会印出，没有收入'
    ])
  })
})

/** A field with an instruction, which may hold others, and its result. */
function ruby(reading: string, text: string): string {
  return `<w:r><w:ruby><w:rubyPr/><w:rt>${r(reading)}</w:rt><w:rubyBase>${r(text)}</w:rubyBase></w:ruby></w:r>`
}

function field(instruction: string, result: string): string {
  const code = instruction.startsWith('IF ')
    ? `<w:r><w:instrText>IF</w:instrText></w:r>${instruction.slice(3)}`
    : `<w:r><w:instrText>${instruction}</w:instrText></w:r>`
  return mark('begin') + code + mark('separate') + result + mark('end')
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}
