/** The frame of the console: rail beside page; on a phone the rail is a bar on top. */
import { css } from 'lit'
import { base } from './styles/base.ts'

export const shellStyles = [
  base,
  css`
    .frame { display: grid; grid-template-columns: 184px minmax(0, 1fr); min-height: 100dvh; }
    .frame > nav { position: absolute; }
    .frame[data-slim] { grid-template-columns: 72px minmax(0, 1fr); }
    .pages, desk-later { display: contents; }
    main:focus { outline: none; }
    .centred { padding: 20vh 24px 0; text-align: center; display: grid; gap: 12px; justify-items: center; }
    .skip {
      position: fixed; left: 8px; top: -64px; z-index: 9; padding: 8px 16px; border-radius: 6px;
      background: var(--accent); color: var(--on-accent);
    }
    .skip:not(:focus) { clip-path: inset(50%); }
    .skip:focus { top: 8px; }
    dialog { width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); }
    @media (max-width: 760px) {
      .frame, .frame[data-slim] { display: block; }
    }
    @media print { desk-rail { display: none; } .frame { display: block; } }
  `,
]
