import { type GenericSchema, safeParse } from 'valibot'

/** What `schema` makes of a value from outside, of which nothing is trusted; undefined where it does not fit. */
export function readAs<Data>(schema: GenericSchema<unknown, Data>, value: unknown): Data | undefined {
  const result = safeParse(schema, value, { abortEarly: true })
  return result.success ? result.output : undefined
}
