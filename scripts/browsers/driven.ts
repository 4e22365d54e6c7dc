/** The keys that the checks press. */
export type DrivenKey = 'PageDown'

/** A page in one of the browsers, as the checks drive it: each browser is driven through a library of its own. */
export interface Driven {
  readonly name: string
  readonly version: string
  /** Loads an address anew, even where only its hash differs. */
  readonly open: (address: string) => Promise<void>
  readonly press: (key: DrivenKey) => Promise<void>
  /** Clicks the first element that an XPath names. */
  readonly click: (xpath: string) => Promise<void>
  /** The value of an expression in the page, which has to be JSON. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>
  /** Saves a picture of the window as a PNG. */
  readonly picture: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The size of the window's inside, in CSS pixels: the smallest projector that the stage is made for. */
export const viewport = { width: 1280, height: 720 } as const

/** How long a browser may take to start, or to run one command: machines with busy processors are slow. */
export const patienceMs = 120_000
