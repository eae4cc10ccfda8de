/**
 * Goes on with a value: at once when it is there already, later when it is a promise.
 *
 * Nearly all requests can be answered without waiting for anything, and each `await` would cost a part of the answer.
 */
export function andThen<Value, Next>(
  value: Value | Promise<Value>,
  goOn: (value: Value) => Next | Promise<Next>,
): Next | Promise<Next> {
  return isPromise(value) ? value.then(goOn) : goOn(value)
}

/** Gives what an attempt gives, or what is made of its error, be it thrown at once or later. */
export function orElse<Value, Rescued>(
  attempt: () => Value | Promise<Value>,
  rescue: (error: unknown) => Rescued,
): Value | Rescued | Promise<Value | Rescued> {
  try {
    const value = attempt()
    return isPromise(value) ? value.catch(rescue) : value
  } catch (error) {
    return rescue(error)
  }
}

/** By its shape: test runners have promises of several realms. */
function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as Partial<Promise<Value>> | null | undefined)?.then === 'function'
}
