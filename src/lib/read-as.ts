import { type GenericSchema, safeParse } from 'valibot'

/** Untrusted data from outside, read by `schema`; undefined if it does not fit. */
export function readAs<Data>(schema: GenericSchema<unknown, Data>, value: unknown): Data | undefined {
  const result = safeParse(schema, value, { abortEarly: true })
  return result.success ? result.output : undefined
}
