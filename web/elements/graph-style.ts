import { css } from 'lit';

export const graphStyle = css`
  :host {
    display: flex;
    min-width: 0;
  }
  figure {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .head select {
    font-weight: 650;
    border-color: transparent;
    padding-left: 0;
    background: none;
    max-width: 20rem;
  }
  .head select:hover {
    border-color: var(--hairline);
  }
  .head option {
    font-weight: 400;
  }
  .about {
    display: inline-grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1px solid var(--hairline);
    border-radius: 50%;
    color: var(--quiet);
    font-size: var(--text-s);
    text-decoration: none;
  }
  .finding {
    max-width: none;
    min-height: 1.4em;
  }
  kembar-chart {
    flex: 1;
    min-height: var(--chart-height, 216px);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
  }
  .spring {
    flex: 1;
  }
  .note {
    max-width: none;
    line-height: 1.25;
    font-size: var(--text-s);
    color: var(--quiet);
  }
  .table {
    max-height: 20rem;
    overflow: auto;
    margin-top: 0.5rem;
  }
  /* On a phone the first chart stays in view while the levers scroll: its parts join the page one by one. */
  @media (max-width: 720px) {
    :host(.first),
    :host(.first) figure {
      display: contents;
    }
    :host(.first) kembar-chart {
      position: sticky;
      top: var(--headline-height, 5rem);
      z-index: 1;
      flex: none;
      height: 190px;
      background: var(--paper);
    }
  }
  caption {
    text-align: left;
    padding-bottom: 0.25rem;
  }
`;
