/** Kinds of what can be chosen: what stands at the root, its name, and its values, the usual one first. */
const choices = [
  ['size', '字号', '18:标准 21:大 24:更大 30:最大'],
  ['space', '行距和段距', 'usual:标准 wide:宽'],
  ['face', '字体', 'hei:黑体 song:宋体'],
  ['align', '对齐', 'justify:两端 start:左'],
  ['theme', '颜色', 'auto:自动 light:浅 dark:深 contrast:高对比'],
  ['keys', '快捷键', 'on:开 off:关']
] as const

const keys =
  '<kbd>/</kbd> 检索 <kbd>t</kbd> 目录 <kbd>[</kbd> <kbd>]</kbd> 上一节、下一节 <kbd>c</kbd> 复制本段地址 <kbd>n</kbd> <kbd>p</kbd> 检索词的下一处、上一处 <kbd>?</kbd> 这里'

let dialog: HTMLDialogElement | null = null

/** Let the button in the head of the page open what readers choose by. */
export function startSettings(): void {
  document.querySelector('[data-settings]')?.addEventListener('click', openSettings)
}

/** Open what readers choose by; it is made when it is first asked for. */
export function openSettings(): void {
  dialog ??= make()
  show(dialog)
  dialog.showModal()
}

function make(): HTMLDialogElement {
  const made = document.createElement('dialog')
  made.className = 'settings'
  made.setAttribute('aria-labelledby', 'settings')
  const fields = choices.map(([name, label, values]) => {
    const radios = values.split(' ').map((each) => {
      const [value = '', text = ''] = each.split(':')
      return `<label><input type="radio" name="${name}" value="${value}">${text}</label>`
    })
    return `<fieldset><legend>${label}</legend>${radios.join('')}</fieldset>`
  })
  made.innerHTML = `<form method="dialog"><h2 id="settings">阅读设置</h2>${fields.join('')}<p class="keys">${keys}</p><p class="ends"><button value="reset">恢复标准</button><button>关闭</button></p></form>`
  made.addEventListener('change', () => {
    keep(new FormData(made.querySelector('form') ?? undefined))
  })
  made.addEventListener('close', () => {
    if (made.returnValue === 'reset') keep(new FormData())
    made.returnValue = ''
  })
  document.body.append(made)
  return made
}

/** Keep what was chosen, the usual where nothing was, and let the page have it. */
function keep(data: FormData): void {
  const chosen = Object.fromEntries(
    choices.map(([name, , values]) => [name, (data.get(name) as string | null) ?? usual(values)])
  )
  Object.assign(document.documentElement.dataset, chosen)
  try {
    localStorage.setItem('anjuan-reading', JSON.stringify(chosen))
  } catch {
    // A browser that keeps nothing has it for this page.
  }
}

/** Mark what holds. */
function show(made: HTMLDialogElement): void {
  for (const [name, , values] of choices) {
    const value = document.documentElement.dataset[name] ?? usual(values)
    const radio = made.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`)
    if (radio) radio.checked = true
  }
}

function usual(values: string): string {
  return values.slice(0, values.indexOf(':'))
}
