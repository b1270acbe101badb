import type {HeaderRule} from './header-rules.ts'

/** `_headers` as Cloudflare Pages and Netlify read it. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({pattern, headers}) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
    )
    .join('\n')
}

/** `vercel.json`. */
export function toVercel(rules: readonly HeaderRule[]): string {
  const headers = rules.map(({pattern, headers: of}) => ({
    source: fit(pattern, '(.*)'),
    headers: of.map(([key, value]) => ({key, value}))
  }))
  return `${JSON.stringify({trailingSlash: true, headers}, null, 2)}\n`
}

/** Servers compare addresses that they have decoded. */
function decodedRules(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.map(({pattern, headers}) => ({pattern: decodeURI(pattern), headers}))
}

/** A part of a server of nginx; what a location says replaces what stands outside, so `map` does the choosing. */
export function toNginx(encoded: readonly HeaderRule[], path: string): string {
  const [rules, base] = [decodedRules(encoded), decodeURI(path)]
  const names = [...new Set(rules.flatMap(({headers}) => headers.map(([name]) => name)))]
  // The type of a file is no header to be added.
  const added = names.filter((name) => name !== 'Content-Type')
  const variable = (name: string) => `$archive_${name.toLowerCase().replaceAll('-', '_')}`
  const maps = added.map((name) => {
    const lines = rules.flatMap(({pattern, headers}) => {
      const value = headers.find(([of]) => of === name)?.[1]
      return value === undefined ? [] : [`  "~^${fit(pattern, '.*')}$" "${value}";`]
    })
    return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n')
  })
  return [
    '# 放在 http { } 里：',
    ...maps,
    '',
    `# 放在 server { } 里，${rootOf(base)}：`,
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    // Files that the search reads parts of are of no such type: those are sent as they are.
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${[...texts, 'application/json', 'image/svg+xml'].join(' ')};`,
    // Behind another server, only the browser knows the address in full.
    'absolute_redirect off;',
    `location ${base} {`,
    '  include mime.types;',
    '  types {',
    '    text/markdown md;',
    '    text/csv csv;',
    '    application/jsonl jsonl;',
    '  }',
    '  index index.html;',
    '  try_files $uri $uri/ =404;',
    `  error_page 403 404 ${base}404.html;`,
    ...added.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '}',
    ''
  ].join('\n')
}

/** A part of a Caddyfile. */
export function toCaddy(encoded: readonly HeaderRule[], path: string): string {
  const [rules, base] = [decodedRules(encoded), decodeURI(path)]
  return [
    `# 放在网站的 { } 里，${rootOf(base)}：`,
    'encode zstd gzip',
    'file_server',
    ...rules.flatMap(({pattern, headers}, at) => [
      `@archive${String(at)} path_regexp ^${fit(pattern, '.*')}$`,
      `header @archive${String(at)} {`,
      ...headers.map(([name, value]) => `\t${name} "${value}"`),
      '}'
    ]),
    'handle_errors {',
    // What the address asked for is not what is sent.
    ...['Cache-Control', 'Content-Type'].map((name) => `\theader -${name}`),
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
    ''
  ].join('\n')
}

/** Text but HTML, which servers of their own know. */
const texts = [
  ...['text/css', 'text/plain', 'text/markdown', 'text/csv', 'text/xml'],
  ...['application/javascript', 'application/xml', 'application/atom+xml', 'application/jsonl']
]

/** What the root of the server has to be. */
function rootOf(base: string): string {
  return base === '/' ? 'root 指向网站文件夹' : `root 指向的文件夹里，网站文件夹在 ${base.slice(1)}`
}

/** A pattern as an expression. @param anything what stands for its `*` */
function fit(pattern: string, anything: string): string {
  return pattern.replaceAll('.', '\\.').replace('*', anything)
}
