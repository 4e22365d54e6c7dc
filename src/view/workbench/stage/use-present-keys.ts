import { useEarlyKeys } from '../../shared/early-keys'
import { useKeys } from '../../shared/use-keys'

/** The keys with digits. */
export const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** A key with a digit, for the number of a part. */
export type Digit = (typeof digits)[number]

/** The commands of a presentation. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'resume'
  | 'fullScreen'
  | 'overview'
  | 'slope'
  | 'symbols'
  | 'code'
  | 'update'
  | 'check'
  | 'play'
  | 'light'
  | 'pen'
  | 'erase'
  | 'qr'
  | 'contents'
  | 'mark'
  | 'presenter'
  | 'notes'
  | 'enter'
  | 'back'
  | 'ask'
  | 'larger'
  | 'smaller'
  | 'stage'
  | 'help'
  | 'leave'
  | Digit

const commands: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  w: 'white',
  W: 'white',
  F5: 'resume',
  f: 'fullScreen',
  F: 'fullScreen',
  o: 'overview',
  O: 'overview',
  z: 'slope',
  Z: 'slope',
  s: 'symbols',
  S: 'symbols',
  c: 'code',
  C: 'code',
  u: 'update',
  U: 'update',
  k: 'check',
  K: 'check',
  p: 'play',
  P: 'play',
  l: 'light',
  L: 'light',
  d: 'pen',
  D: 'pen',
  e: 'erase',
  E: 'erase',
  q: 'qr',
  Q: 'qr',
  n: 'presenter',
  N: 'presenter',
  g: 'contents',
  G: 'contents',
  m: 'mark',
  M: 'mark',
  Enter: 'enter',
  Backspace: 'back',
  ...Object.fromEntries(digits.map((digit) => [digit, digit])),
  h: 'ask',
  H: 'ask',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  _: 'smaller',
  t: 'stage',
  T: 'stage',
  '?': 'help',
  Escape: 'leave',
}

/** Listens for the keys of a presentation: those of a presenter remote, and those that control the stage; also for those that were pressed while it was loading. */
export function usePresentKeys(actions: Readonly<Record<StageCommand, (isHeld: boolean) => void>>): void {
  useKeys(commands, actions)
  useEarlyKeys()
}
