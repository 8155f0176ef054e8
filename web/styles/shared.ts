import { css } from 'lit';

/** What every element shares: boxes, links, buttons, fields, and how focus is shown. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: var(--text-xl);
    line-height: 1.2;
    font-weight: 650;
  }
  h2 {
    font-size: var(--text-l);
    line-height: 1.25;
    font-weight: 650;
  }
  h3 {
    font-size: var(--text-m);
    font-weight: 650;
  }
  a {
    color: var(--current);
    text-underline-offset: 0.15em;
  }
  p {
    max-width: 70ch;
  }
  button,
  .button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.35rem;
    min-height: 32px;
    padding: 0 0.6rem;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: var(--ink);
    font-size: var(--text-s);
    text-decoration: none;
    cursor: pointer;
    white-space: nowrap;
  }
  button:hover:not(:disabled),
  .button:hover {
    background: var(--grid);
  }
  button:disabled {
    color: var(--quiet);
    opacity: 0.55;
    cursor: default;
  }
  button[aria-pressed='true'] {
    background: var(--tint);
    border-color: var(--current);
  }
  .outlined {
    border-color: var(--hairline);
  }
  .primary {
    background: var(--current);
    color: var(--on-current);
    font-weight: 600;
  }
  .primary:hover:not(:disabled) {
    background: var(--current);
    filter: brightness(1.1);
  }
  select,
  input[type='text'],
  input[type='number'] {
    min-height: 32px;
    padding: 0 0.4rem;
    border: 1px solid var(--hairline);
    border-radius: 6px;
    background: var(--raised);
    max-width: 100%;
  }
  :focus-visible {
    outline: 3px solid var(--current);
    outline-offset: 1px;
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: var(--text-s);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  table {
    border-collapse: collapse;
    font-size: var(--text-s);
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    text-align: left;
    vertical-align: top;
    border-bottom: 1px solid var(--grid);
  }
  th {
    font-weight: 600;
  }
  td.number,
  tbody th.number {
    white-space: nowrap;
  }
  .number {
    text-align: right;
  }
  summary {
    cursor: pointer;
  }
  @media (pointer: coarse) {
    button,
    .button,
    select,
    input[type='text'],
    input[type='number'] {
      min-height: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
