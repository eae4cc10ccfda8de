/** Makes `count` calls, some at the same time. @throws What the first call throws that fails. */
export async function atOnce(
  concurrency: number,
  count: number,
  call: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0
  const work = async (): Promise<void> => {
    while (next < count) await call(next++)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}
