import { css } from 'lit'

/** The days in a line, where there is room for all of them. */
export const clockStripStyle = css`
  .strip {
    display: flex;
    gap: 4px;
    max-width: none;
  }
  .strip li {
    flex: 0 1 32px;
    min-width: 0;
    grid-template: 'tag' 18px 'sq' 32px 'date' 16px / minmax(0, 1fr);
    gap: 4px 0;
  }
  .strip .tag {
    display: block;
    width: max-content;
  }
  .strip .off {
    flex-basis: calc(var(--n) * 12px);
  }
  .strip .off .sq {
    border-radius: 4px;
  }
  .strip .off .sq b,
  .strip .limit,
  .strip .ban.more {
    display: none;
  }
  .strip .over {
    flex-basis: 36px;
    margin-left: 4px;
  }
  .strip .due time {
    justify-self: start;
  }
  .strip :is(.worked, .due, .extends) time {
    padding: 0;
  }
  .strip li .ban {
    top: 13px;
    left: auto;
    right: -6px;
  }
`
