import type { Span } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import type { Reporter } from '../reporter'

/** A part of a program between the comments `# region name` and `# endregion`. */
export interface Region extends Span {
  readonly name: string
  /** The comment that opens it. */
  readonly opening: Span
}

const marker = /^[ \t]*#[ \t]*(?:(region)\b[ \t]*(.*?)|(endregion)\b.*?)[ \t]*$/gm

const unopened: Text = {
  en: 'This # endregion does not close anything. Write # region and a name above the lines that belong together.',
  ko: '이 # endregion은 닫을 것이 없습니다. 함께 묶을 줄 위에 # region과 이름을 쓰세요.',
}

const unclosed: Text = {
  en: 'This region is never closed. Write # endregion below its last line.',
  ko: '이 묶음은 닫히지 않았습니다. 마지막 줄 아래에 # endregion을 쓰세요.',
}

const unnamed: Text = {
  en: 'This region has no name. Write one after it, as in # region sigmoid.',
  ko: '이 묶음에는 이름이 없습니다. # region sigmoid처럼 뒤에 이름을 쓰세요.',
}

/** The regions of a program, inner ones before outer ones; errors in their comments are reported. */
export function readRegions(text: string, reporter: Reporter): readonly Region[] {
  const regions: Region[] = []
  const open: Pick<Region, 'name' | 'opening'>[] = []
  for (const match of text.matchAll(marker)) {
    const comment = { from: match.index, to: match.index + match[0].length }
    const name = match[2] ?? ''
    if (match[1]) {
      if (name === '') reporter.report(comment, unnamed)
      open.push({ name, opening: comment })
      continue
    }
    const region = open.pop()
    if (region) regions.push({ ...region, from: region.opening.to, to: comment.from })
    else reporter.report(comment, unopened)
  }
  for (const { opening } of open) reporter.report(opening, unclosed)
  return regions
}
