/** Choosing a file that is looked at before anything is done with it, and what in it cannot be read, row by row. */
import { css, html, nothing } from 'lit'
import type { CalendarWords } from '../messages/calendar-words.ts'
import type { RowFault } from './day-rows.ts'

/** More would be read by nobody. */
const shownAtMost = 12

export const fileFieldStyles = css`
  .file { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; }
  .file input:focus-visible + label { outline: 2px solid var(--accent); outline-offset: 2px; }
  .file label { font-weight: 400; }
  .file span { overflow-wrap: anywhere; }
  .rows { display: grid; gap: 4px; padding: 10px 14px; border-radius: 6px; background: var(--late-soft); color: var(--late); line-height: 1.6; }
`

interface FileField {
  words: CalendarWords['table']
  label: string
  hint: string
  accept: string
  /** What was chosen. */
  name: string
  /** Why it is not taken, where that is no row's. */
  wrong: string
  faults: readonly RowFault[]
  pick: (file: File) => void
  sample: () => void
}

export function renderFileField({ words, label, hint, accept, name, wrong, faults, pick, sample }: FileField) {
  const about = `file-hint${wrong || faults.length > 0 ? ' file-wrong' : ''}`
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) pick(file)
    // The same file can be chosen again once it was corrected.
    input.value = ''
  }
  return html`<div class="field">
    <label for="file">${label}</label>
    <p class="hint" id="file-hint">${hint}</p>
    <div class="file">
      <input id="file" class="unseen" type="file" accept=${accept} aria-describedby=${about} @change=${chosen} />
      <label for="file" class="button" aria-hidden="true">${words.choose}</label>
      <button type="button" class="quiet" @click=${sample}>${words.getSample}</button>
      ${name ? html`<span class="small">${name}</span>` : nothing}
    </div>
    <div id="file-wrong" role="alert">
      ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing} ${renderFaults(words, faults)}
    </div>
  </div>`
}

function renderFaults(words: CalendarWords['table'], faults: readonly RowFault[]) {
  if (faults.length === 0) return nothing
  const left = faults.length - shownAtMost
  return html`<div class="rows">
    <b>${words.refused(faults.length)}</b>
    <ul>${faults.slice(0, shownAtMost).map((fault) => html`<li class="small">${rowWords(words, fault)}</li>`)}</ul>
    ${left > 0 ? html`<span class="small">${words.more(left)}</span>` : nothing}
  </div>`
}

function rowWords(words: CalendarWords['table'], { line, fault, given }: RowFault): string {
  const said = words.faults[fault](given)
  return line === 0 ? said : words.row(line, said)
}
