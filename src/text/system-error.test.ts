import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {tmpdir} from 'node:os'
import {describe, expect, test} from 'vitest'
import {explainError, systemErrorOf} from './system-error.ts'

describe('explainError', () => {
  test('says in words what the system refuses, with its name for it and without the path', () => {
    expect(explainError(read(join(tmpdir(), 'nowhere', 'a.txt')))).toBe(
      '没有这个文件或文件夹（ENOENT）'
    )
    expect(explainError(read(tmpdir()))).toBe('这是文件夹，不是文件（EISDIR）')
  })

  test('names what it has no words for', () => {
    const error = Object.assign(new Error('x'), {code: 'EWHATEVER', syscall: 'read'})
    expect(explainError(error)).toBe('系统错误 EWHATEVER')
  })

  test('leaves any other error its own words', () => {
    expect(explainError(new TypeError('x is not a function'))).toBe('x is not a function')
    expect(explainError('甲')).toBe('甲')
  })
})

describe('systemErrorOf', () => {
  test('knows an error of the system by its call, and keeps its path', () => {
    const path = join(tmpdir(), 'nowhere', 'a.txt')
    expect(systemErrorOf(read(path))).toEqual({code: 'ENOENT', path})
  })

  test('knows one that a library tells of by its number', () => {
    const error = new Error(
      'Failed to write file\n\nCaused by:\n    No space (os error 28)\n\nStack'
    )
    expect(systemErrorOf(error)).toEqual({code: 'ENOSPC', path: null})
    expect(explainError(error)).toBe('磁盘已满（ENOSPC）')
    expect(systemErrorOf(new Error('x (os error 99999)'))).toBeNull()
  })

  test('is nothing for faults of a program', () => {
    expect(systemErrorOf(new TypeError('x'))).toBeNull()
    expect(systemErrorOf(Object.assign(new Error('x'), {code: 'ERR_INVALID_ARG'}))).toBeNull()
    expect(systemErrorOf('ENOENT')).toBeNull()
  })
})

function read(path: string): unknown {
  try {
    return readFileSync(path)
  } catch (error) {
    return error
  }
}
