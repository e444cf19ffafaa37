/** The rehearsal: figures, which letters, by which change. */
import { css } from 'lit'
import { placeStyles } from './places.css.ts'

export const rehearsalStyles = [
  placeStyles,
  css`
    .sum { display: flex; gap: 16px 40px; align-items: center; flex-wrap: wrap; padding-bottom: 16px; border-bottom: 1px solid var(--line); }
    .said { flex: 1 1 22em; line-height: 1.75; }
    .said > p:first-child { font-size: 1.125rem; }
    .figures { display: flex; gap: 16px 32px; flex-wrap: wrap; }
    .figures div { display: grid; }
    .figures b { font-size: 1.75rem; line-height: 1.2; font-weight: 400; }
    .halves { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(320px, 1fr); gap: 24px; align-items: start; }
    .halves > div { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: 8px 12px; border-bottom: 1px solid var(--line); text-align: start; font-weight: 400; vertical-align: middle; }
    thead th { color: var(--ink-2); font-size: .8125rem; }
    tbody tr:last-child > * { border-bottom: 0; }
    td small { display: block; color: var(--ink-2); }
    td small.two { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 1.5; }
    td:first-child a { white-space: nowrap; }
    td.day { text-align: end; white-space: nowrap; }
    th.day { text-align: end; white-space: nowrap; }
    td.end { white-space: nowrap; }
    .pad { padding: 16px; display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
    progress { width: min(420px, 100%); accent-color: var(--accent); height: 10px; }
    .running { display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
    svg { width: 100%; height: auto; }
    svg .axis { stroke: var(--line-2); }
    svg rect.now { fill: var(--sheet); stroke: var(--ink-2); }
    svg rect.draft { fill: var(--accent); }
    svg rect.late { fill: var(--late); }
    svg text { font: 11px var(--sans); fill: var(--ink-2); text-anchor: middle; }
    svg text.late { fill: var(--late); }
    .keys { margin-inline-start: auto; }
    .keys i { display: inline-block; width: 11px; height: 11px; border: 1px solid var(--ink-2); margin-inline: 8px 4px; vertical-align: -1px; }
    .keys i.draft { background: var(--accent); border-color: var(--accent); }
    @media (max-width: 1080px) { .halves { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 760px) { .figures { gap: 12px 24px; } }
  `,
]
