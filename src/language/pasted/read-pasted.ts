import type { Text } from '../../i18n/text'
import type { Fault } from '../diagnostic'
import type { AsMeant } from './as-meant'
import { withoutMargin } from './margin'
import { withoutPrompts } from './prompts'
import { plainSign } from './typographic-signs'

const readAs = (sign: string, plain: string): Text => ({
  en: `${sign} is read as ${plain}, wherever it stands.`,
  ko: `${sign} 기호는 모두 ${plain} 기호로 읽었습니다.`,
})

const spaces: Text = {
  en: 'The special spaces in this text are read as plain ones.',
  ko: '이 글에 있는 특수한 공백은 보통 공백으로 읽었습니다.',
}

const isSpecialSpace = (sign: string): boolean => /[\u00a0\u2000-\u200b\u202f\u3000]/.test(sign)

/** Reads signs of word processors and other keyboards as the plain ones, except in comments and strings. */
class SignReader {
  private readonly remarks = new Map<string, Fault>()
  private quote = ''
  private isComment = false

  read(text: string): AsMeant {
    let plain = ''
    for (let at = 0; at < text.length; at++) plain += this.signAt(text, at)
    return { text: plain, remarks: [...this.remarks.values()] }
  }

  private signAt(text: string, at: number): string {
    const sign = text.charAt(at)
    if (/[\n\r]/.test(sign)) {
      this.quote = ''
      this.isComment = false
    }
    if (this.isComment) return sign
    const plain = plainSign(sign) ?? sign
    if (this.quote !== '') {
      if (plain !== this.quote) return sign
      this.quote = ''
    } else if (plain === '"' || plain === "'") this.quote = plain
    else if (plain === '#') this.isComment = true
    if (plain !== sign) this.remark(sign, at, readAs(sign, plain))
    else if (isSpecialSpace(sign)) this.remark('space', at, spaces)
    return plain
  }

  private remark(kind: string, at: number, text: Text): void {
    if (!this.remarks.has(kind)) this.remarks.set(kind, { from: at, to: at + 1, text })
  }
}

/** A pasted text as it was meant: without prompts and a common margin, with plain signs. */
export function readPasted(written: string): AsMeant {
  const signs = new SignReader().read(written)
  const prompts = withoutPrompts(signs.text)
  const margin = withoutMargin(prompts.text)
  return { text: margin.text, remarks: [...signs.remarks, ...prompts.remarks, ...margin.remarks] }
}
