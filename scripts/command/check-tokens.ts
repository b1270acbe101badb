import {parseArgs, type ParseArgsConfig} from 'node:util'
import {nearest} from '../../src/text/nearest.ts'
import {printable} from '../../src/text/printable.ts'
import {UsageError} from './usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Token = NonNullable<
  ReturnType<typeof parseArgs<{tokens: true; strict: false}>>['tokens']
>[number]
type OptionToken = Extract<Token, {kind: 'option'}>

/**
 * Check the words of a command line one by one, before they are read: Node would
 * refuse the same in English, and take the last of two contradictory values.
 *
 * @throws {UsageError} at the first that is wrong
 */
export function checkTokens(config: ParseArgsConfig): void {
  const {options = {}, allowPositionals = false, args} = config
  const {tokens} = parseArgs({
    ...(args && {args}),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, options, given)
    else if (token.kind === 'positional') checkPositional(token.value, allowPositionals)
  }
}

function checkOption(token: OptionToken, options: Options, given: Map<string, string>): void {
  const {name, value, inlineValue} = token
  const rawName = printable(token.rawName)
  const option = options[name]
  if (!option)
    throw new UsageError(`没有 ${rawName} 这个选项，${suggest(name, Object.keys(options))}`)
  if (option.type === 'boolean') {
    if (value === undefined) return
    throw new UsageError(`${rawName} 不带值，却给了“${printable(value)}”；只写 ${rawName}`)
  }
  if (value === undefined) throw new UsageError(`${rawName} 后面没有值，应为 ${rawName} 值`)
  if (value.trim() === '') throw new UsageError(`${rawName} 的值是空的，应为 ${rawName} 值`)
  if (!inlineValue && /^-./.test(value)) {
    const text = printable(value)
    throw new UsageError(
      `${rawName} 后面应是它的值，却是“${text}”；若值就是这样，写成 ${rawName}=${text}`
    )
  }
  const before = given.get(name)
  if (before !== undefined && option.multiple !== true) {
    throw new UsageError(
      `${rawName} 给了两次（“${printable(before)}”和“${printable(value)}”），只能给一次`
    )
  }
  given.set(name, value)
}

function checkPositional(value: string, areAllowed: boolean): void {
  if (!areAllowed) {
    throw new UsageError(`不知道“${printable(value)}”是什么：这里只能有选项，没有别的`)
  }
  if (value.trim() === '') throw new UsageError('有一个路径是空的，应为文件夹或文件')
}

function suggest(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  if (meant !== null) return `是不是 --${meant}？`
  if (known.length === 0) return '这个命令只有 --help'
  return `可用的有 ${known.map((each) => `--${each}`).join('、')}`
}
