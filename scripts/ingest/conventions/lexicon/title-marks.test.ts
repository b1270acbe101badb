import {expect, test} from 'vitest'
import {withoutTitleMarks} from './title-marks.ts'

test.each(['[1]', '［12］', '[^1]', '[^a-b]'])(
  'the mark of a note is no part of a title: %s',
  (mark) => {
    expect(withoutTitleMarks(`乌有县统计公报${mark}`)).toBe('乌有县统计公报')
  }
)

test.each(['乌有县统计公报[2024]', '[1]', '乌有县统计公报[^]'])(
  'what else stands in brackets is: %s',
  (title) => {
    expect(withoutTitleMarks(title)).toBe(title)
  }
)
