/**
 * Put a text where it can be pasted from. Browsers have a way for that on safe addresses alone;
 * elsewhere it is done as a person would do it.
 *
 * @returns whether that worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const box = document.createElement('textarea')
    box.value = text
    document.body.append(box)
    box.select()
    // The only way where a site has no certificate.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const done = document.execCommand('copy')
    box.remove()
    return done
  }
}

/** A button that copies, and says so. @param text what it copies, at the moment it is pressed */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', () => {
    void copyText(text()).then((done) => {
      button.textContent = done ? '已复制' : '没有复制成'
      setTimeout(() => (button.textContent = label), 2000)
    })
  })
  return button
}

/** Today where the reader is, as `2026-11-26`. */
export function today(): string {
  const day = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
