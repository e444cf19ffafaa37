import { css } from 'lit'
import { base, buttons, flags, topBar } from '../styles/base.ts'

export const letterStyles = [
  base,
  buttons,
  flags,
  topBar,
  css`
    .top .back { margin-left: -8px; white-space: nowrap; }
    .top .back + h1 { padding-left: 16px; border-left: 1px solid var(--line-2); }
    .flags { display: flex; gap: 6px; }
    .numbers { display: none; }
    .neighbours { display: flex; gap: 4px; }
    .neighbours .button { padding: 0 8px; min-height: 28px; gap: 6px; }
    .alone { margin: 24px; }
    .said { padding: 0 24px; }
    .said:not(:empty) { position: sticky; top: 56px; z-index: 2; padding: 10px 24px; background: var(--good-soft); color: var(--good); font-weight: 500; }
    .said:not(:empty)::before { content: '✓ '; }

    .columns {
      display: grid; gap: 20px 24px; padding: 16px 24px 32px; align-items: start;
      grid-template: 'left clock clock' auto 'left acts side' 1fr / minmax(0, 46fr) minmax(0, 30fr) minmax(0, 30fr);
    }
    .clock { grid-area: clock; }
    .clock > .sheet { padding: 12px 20px 12px; }
    .left { grid-area: left; display: grid; gap: 16px; }
    .written { display: grid; gap: 16px; }
    desk-acts { grid-area: acts; }
    .side { grid-area: side; display: grid; gap: 20px; }
    .columns > desk-form { position: absolute; }

    h2 { margin-bottom: 8px; }
    .note { padding: 16px 20px; }
    yanlu-sheet [slot='head'] { font-size: .8125rem; }
    yanlu-trail, yanlu-clock { font-size: .875rem; }
    desk-composer { position: sticky; bottom: 16px; }
    desk-composer[long] { position: static; }
    yanlu-sheet [slot='head'] b { color: var(--ink); font-weight: 500; letter-spacing: .02em; }
    .official { display: grid; gap: 8px; }
    .official h2 { margin-bottom: 0; }
    .words { display: grid; grid-template-columns: auto 1fr; gap: 16px; padding: 14px 16px; }
    .words b { color: var(--ink); font-weight: 500; }
    .words .song { font-size: 1rem; line-height: 1.75; }
    .words p + .song { margin-top: 4px; }
    .proposal { padding: 12px 16px; display: grid; gap: 6px; }
    .proposal .song { font-size: 1rem; line-height: 1.75; }
    .outcome, .rating { margin-top: 8px; display: flex; flex-wrap: wrap; gap: 4px 12px; }
    .outcome .flag { line-height: 20px; }
    .rating b { color: var(--warn); letter-spacing: .1em; }
    .added { display: grid; gap: 10px; margin-top: 12px; padding-top: 12px; border-top: 1px dashed var(--line-2); }
    .added .song { font-size: 1rem; line-height: 2; text-indent: 2em; }

    .dialogue ol { display: grid; gap: 12px; }
    .dialogue li { padding: 2px 0 2px 14px; border-left: 2px solid var(--line-2); }
    .dialogue .sender { border-left-color: var(--accent); }
    .dialogue b { color: var(--ink); font-weight: 500; }
    .dialogue .song { font-size: 1rem; line-height: 1.75; }

    .accused .sheet { padding: 12px 14px; display: grid; gap: 8px; }
    .linked .sheet { padding: 12px 16px; display: grid; gap: 8px; }
    .linked .one + .one { padding-top: 8px; border-top: 1px solid var(--line); }
    .linked .one a { font-weight: 500; }
    .linked .code { font-weight: 500; color: var(--ink); white-space: nowrap; }
    .linked dl { display: grid; gap: 4px; margin: 0; }
    .linked dl div { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 8px; }
    .linked dt { color: var(--ink-2); }
    .linked dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
    .advice { padding: 8px 12px; border-radius: 6px; background: var(--warn-soft); color: var(--warn); }
    .accused ul { display: flex; flex-wrap: wrap; gap: 6px; }
    .gone { display: grid; justify-items: center; gap: 20px; padding: 96px 24px; text-align: center; }
    .gone p { font-size: 1.125rem; line-height: 1.75; max-width: 24em; }
    .gone p:focus { outline: none; }
    .blank {
      width: 72px; height: 88px; border: 1px solid var(--line); border-radius: 4px;
      background: repeating-linear-gradient(to bottom, transparent 0 11px, var(--rule) 11px 12px) var(--sheet);
    }

    .others { margin-top: 8px; border-top: 1px solid var(--line); }
    details + details { border-top: 1px solid var(--line); }
    summary { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 8px 0 4px; cursor: pointer; font-size: .8125rem; color: var(--ink-2); }
    summary::before { content: '▸'; }
    details[open] > summary::before { content: '▾'; }

    .tasks li { display: grid; grid-template-columns: auto 1fr auto; gap: 0 10px; padding: 8px 14px; }
    .tasks li + li { border-top: 1px solid var(--line); }
    .tasks b { font-weight: 500; }
    .tasks small { font-size: .75rem; line-height: 18px; color: var(--ink-2); display: block; }
    .role { font-size: .75rem; line-height: 21px; color: var(--ink-2); }
    .unit { word-break: keep-all; overflow-wrap: anywhere; }
    .state { white-space: nowrap; }
    .tasks small { grid-column: 2 / -1; }
    .tasks .pips { display: flex; flex-wrap: wrap; gap: 0 6px; align-items: center; white-space: nowrap; }
    .whose { margin-bottom: 8px; font-size: var(--text); font-weight: 600; }
    .tasks [data-mine] { box-shadow: inset 3px 0 var(--accent); }
    .past { margin-top: 4px; }
    .past summary { padding: 6px 2px; }
    .asked { grid-column: 2 / -1; margin-top: 4px; padding-top: 4px; border-top: 1px dashed var(--line); white-space: pre-line; }

    /* Wide enough for the clock's strip, so that the acts below it are seen without scrolling. */
    @media (max-width: 1399px) {
      .columns { grid-template-columns: minmax(0, 1fr) 340px 336px; gap: 20px; }
    }
    @media (max-width: 1263px) {
      .columns { grid-template: 'left clock' auto 'left acts' auto 'left side' 1fr / minmax(0, 1fr) minmax(0, 400px); }
    }
    @media (max-width: 960px) {
      .columns { grid-template: 'clock' 'left' 'acts' 'side' / minmax(0, 1fr); }
      .top { flex-wrap: wrap; }
    }
    @media (max-width: 760px) {
      .columns { display: flex; flex-direction: column; align-items: stretch; gap: 16px; padding: 8px 16px 32px; }
      .left { display: contents; }
      desk-composer { position: static; }
      yanlu-trail, yanlu-clock { font-size: 1rem; }
      .said:not(:empty) { top: 0; }
      .clock { order: 1; }
      .written { order: 2; }
      desk-acts { order: 3; }
      desk-composer { order: 4; }
      .side { order: 5; }
      .top { display: grid; grid-template-columns: 1fr auto; gap: 8px; padding: 8px 16px 8px; }
      .top .back { justify-self: start; grid-row: 1; }
      .top .back + h1 { padding: 0; border: 0; }
      .top h1, .flags, .numbers { grid-column: 1 / -1; display: block; }
      .flags { display: flex; flex-wrap: wrap; grid-row: 2; }
      .flags .flag { font-size: .8125rem; line-height: 22px; padding: 0 7px; }
      .numbers { font-size: .875rem; }
      yanlu-sheet [slot='head'] span + span { display: none; }
      .grow, .place { display: none; }
      .neighbours { grid-row: 1; }
      .neighbours .button { min-width: 44px; min-height: 44px; }
      .said { padding: 0 16px; }
      .said:not(:empty) { padding: 10px 16px; }
      .clock > .sheet { padding: 12px 16px; }
      h2 { font-size: 1rem; }
      .tasks small, .role { font-size: .8125rem; }
      .tasks li { padding: 12px 16px; }
      summary { min-height: 44px; font-size: .9375rem; }
    }
  `,
]
