/** What axe objects to, for tests. Nothing is not conformance, but something would be news. */
import axe from 'axe-core'

export async function objections(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`)
}
