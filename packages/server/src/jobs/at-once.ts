/** Works through `items`, `width` of them at a time. @throws the first failure, once all workers have ended. */
export async function atOnce<T>(width: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const workers = Array.from({ length: width }, async () => {
    for (const item of waiting) await work(item)
  })
  const failed = (await Promise.allSettled(workers)).find((worker) => worker.status === 'rejected')
  if (failed) throw failed.reason
}
