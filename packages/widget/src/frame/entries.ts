/**
 * The views as entries of the browser's history, so that Back does what it says. Each entry knows how many of ours
 * lie before it: leaving quickly goes back to the first and puts another page in its place, and Back leads out.
 *
 * What lies ahead cannot be taken out of a browser; Forward opens the mailbox anew, with nothing typed in it.
 */
interface Entry {
  depth: number
  /** The letter stands on the preview. */
  checking?: boolean
}

const patienceMs = 500
let depth = -1

/** The entry that the browser is at; one that a link made is counted too. */
export function arrive(): Entry {
  if (typeof history.state?.depth !== 'number') history.replaceState({ depth: depth + 1 }, '')
  const entry: Entry = history.state
  depth = entry.depth
  return entry
}

export function enterChecking(): void {
  if (arrive().checking) return
  history.pushState({ depth: depth + 1, checking: true }, '')
  arrive()
}

export function leaveChecking(): void {
  if (arrive().checking) history.back()
}

/** The letter is gone: its entry is not a way back to it. */
export function forgetChecking(): void {
  history.replaceState({ depth: arrive().depth }, '')
}

export function leaveFor(address: string): void {
  const leave = () => location.replace(address)
  if (depth > 0) {
    addEventListener('popstate', leave, { once: true })
    setTimeout(leave, patienceMs)
    history.go(-depth)
  } else leave()
}
