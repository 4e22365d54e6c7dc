import { EditorView } from '@codemirror/view'

/** The looks of the editor, in the colours of the page. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '16px' },
  '&.cm-editor': { height: '100%' }, // not the place of its tooltips
  '&.cm-focused': { outline: 'none' }, // its place has one around everything
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '26px', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-faint)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--forward) 22%, transparent)',
  },
  '.cm-at-work.cm-forward': {
    backgroundColor: 'var(--forward-soft)',
    boxShadow: 'inset 3px 0 var(--forward)',
  },
  '.cm-at-work.cm-backward': {
    backgroundColor: 'var(--backward-soft)',
    boxShadow: 'inset 3px 0 var(--backward)',
  },
  '.cm-note': { marginLeft: '16px', color: 'var(--forward)', fontFamily: 'var(--font)', fontSize: '15px' },
  '.cm-note > span + span': { marginLeft: '12px' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '8px',
    backgroundColor: 'var(--surface-raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--font)',
    maxWidth: 'min(440px, 90vw)',
  },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '40vh' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px !important' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--button) !important',
    color: 'var(--button-ink) !important',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-diagnostic': { padding: '8px 12px', fontSize: '15px', lineHeight: '22px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--line-strong)' },
  '.cm-diagnosticAction': {
    display: 'block',
    minHeight: 'max(32px, var(--touch))',
    margin: '8px 0 0',
    padding: '4px 12px',
    borderRadius: '6px',
    backgroundColor: 'var(--button)',
    color: 'var(--button-ink)',
    font: 'inherit',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error) 1.5px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-info': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--line-strong) 2px',
    textUnderlineOffset: '4px',
  },
  '.cm-hint': { padding: '6px 12px', fontSize: '15px' },
})
