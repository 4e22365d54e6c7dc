import { useKeys } from '../../shared/use-keys'

/** The commands of a presentation. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'fullScreen'
  | 'overview'
  | 'slope'
  | 'ask'
  | 'larger'
  | 'smaller'
  | 'stage'
  | 'help'
  | 'leave'

const commands: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  F: 'fullScreen',
  o: 'overview',
  O: 'overview',
  s: 'slope',
  S: 'slope',
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

/** Listens for the keys of a presentation: those of a presenter remote, and those that control the stage. */
export const usePresentKeys = (actions: Readonly<Record<StageCommand, (isHeld: boolean) => void>>): void =>
  useKeys(commands, actions)
