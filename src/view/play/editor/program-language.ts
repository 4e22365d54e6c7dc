import { HighlightStyle, LanguageSupport, LRLanguage, syntaxHighlighting } from '@codemirror/language'
import { styleTags, tags } from '@lezer/highlight'
import { parser } from '../../../language/grammar/parser'

/** The language of programs for the editor, on the grammar that reads them. */
const language = LRLanguage.define({
  name: 'backstep',
  parser: parser.configure({
    props: [
      styleTags({
        Comment: tags.comment,
        Number: tags.number,
        'Target AttributeName Keyword': tags.definition(tags.variableName),
        Variable: tags.variableName,
        FunctionName: tags.function(tags.variableName),
        'SumOperator ProductOperator PowerOperator UpdateOperator Equals': tags.operator,
        Unused: tags.comment,
      }),
    ],
  }),
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '['] } },
})

const style = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--ink-faint)' },
  { tag: tags.number, color: 'var(--ink)' },
  { tag: tags.operator, color: 'var(--ink-muted)' },
  { tag: tags.definition(tags.variableName), color: 'var(--ink)', fontWeight: '600' },
  { tag: tags.function(tags.variableName), color: 'var(--forward)' },
])

/** Highlighting of programs. */
export const programLanguage = new LanguageSupport(language, syntaxHighlighting(style))
