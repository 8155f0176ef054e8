import { css } from 'lit';

export const compareStyle = css`
  :host {
    padding: 0.75rem 1.5rem 2rem;
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    min-width: 0;
  }
  legend {
    padding: 0;
    font-size: var(--text-s);
    color: var(--quiet);
    margin-bottom: 0.25rem;
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-height: 28px;
  }
  input[type='checkbox'] {
    width: 18px;
    height: 18px;
    accent-color: var(--current);
  }
  .overlay {
    height: clamp(240px, 42vh, 560px);
  }
  .multiples {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1rem 1.5rem;
  }
  .multiples h2 {
    font-size: var(--text-m);
  }
  .multiples kembar-chart {
    height: 150px;
  }
  .table {
    overflow-x: auto;
  }
  table {
    width: 100%;
  }
  thead th {
    vertical-align: bottom;
    max-width: 9rem;
    font-weight: 400;
    color: var(--quiet);
  }
  tbody th {
    white-space: nowrap;
  }
  td,
  tbody th {
    font-size: var(--text-m);
    vertical-align: middle;
  }
  .name {
    font-size: var(--text-m);
    font-weight: 600;
    padding: 0;
    min-height: 28px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-color: var(--hairline);
  }
  @media (max-width: 640px) {
    :host {
      padding: 0.5rem 1rem 2rem;
    }
    fieldset label,
    .name {
      min-height: 44px;
    }
  }
`;
