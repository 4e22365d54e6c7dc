/** Whether a dialog or a menu is open over the page, so that Escape is meant for it. */
export function isCovered(): boolean {
  const knowsPopovers = CSS.supports('selector(:popover-open)') // else the selector would throw
  return document.querySelector(knowsPopovers ? 'dialog[open], :popover-open' : 'dialog[open]') !== null
}
