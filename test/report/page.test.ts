import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReportContent, ScenarioResult } from '../../src/report/content.ts';
import { reportPage } from '../../src/report/page.ts';
import { content, policy, scenario } from './content.ts';

const font = 'data:font/woff2;base64,AA==';
const page = await reportPage(content, 'id', font);
const articles = page.split('<article ').slice(1);
const withScenario = (change: Partial<ScenarioResult>): ReportContent => ({
  ...content,
  scenarios: [{ ...scenario, ...change }],
});

/** Tags that are open when the page ends, or closed without having been opened. */
const unbalanced = (text: string): readonly string[] => {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = text.replace(/<style>[\s\S]*?<\/style>|<!doctype html>/g, '');
  for (const [, slash, name, rest] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
    if (/^(meta|link|input)$/.test(name!) || rest!.endsWith('/')) continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...open, ...wrong];
};

describe('the page', () => {
  it('forbids itself everything but its own style, type and icon', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('needs no script, no inline style and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script| style="| on[a-z]+="|javascript:/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src="|@import|url\((?!data:)/);
  });

  it('is well formed, every id but once', () => {
    expect(unbalanced(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, k) => ids.indexOf(id) < k)).toEqual([]);
    const targets = [...page.matchAll(/ (?:href="#|for="|aria-labelledby=")([^"]*)"/g)].flatMap(([, names]) =>
      names!.split(' '),
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('holds both languages, each marked as what it is, and shows first the one that was asked for', () => {
    expect(page).toContain('<html lang="id">');
    expect(articles.map((article) => /^class="page" lang="(..)"/.exec(article)?.[1])).toEqual(['en', 'id']);
    expect(page).toMatch(/id="choose-id" checked/);
    expect(articles[0]).toContain('In January 2026 the partnership is at work in 40 of 100 possible futures');
    expect(articles[1]).toContain('Pada Januari 2026 kemitraan berjalan dalam 40 dari 100 kemungkinan');
    expect(articles[1]).not.toMatch(/Sustainability|possible futures/);
    expect(articles[0]).not.toMatch(/Keberlanjutan|kemungkinan/);
  });

  it('has its headings in order', () => {
    for (const article of articles) {
      const levels = [...article.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [k, level] of levels.slice(1).entries()) expect(level - levels[k]!).toBeLessThanOrEqual(1);
    }
  });

  it('says under every chart in words and numbers what it shows', () => {
    for (const article of articles) {
      const figures = article.match(/<figure class="figure">[\s\S]*?<\/figure>/g)!;
      expect(figures.length).toBe(7);
      for (const figure of figures) {
        expect(figure).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">/);
        expect(figure).toMatch(/<details><summary>[^<]+<\/summary><div class="scroll"/);
      }
    }
  });

  it('tells how to repeat it', () => {
    for (const article of articles) {
      expect(article).toContain('<code>kembar batch two-cities --policy baseline,train --runs 200');
      expect(article).toContain('ab'.repeat(32));
    }
  });

  it('lets nothing that a person wrote become markup', async () => {
    const hostile = `</title></style><script>alert(1)</script><img src=x onerror="alert(2)">'"&]]>`;
    const text = { en: hostile, id: hostile };
    const { model, document, policies } = scenario;
    const { patience } = model.parameters;
    const { thin_budget } = model.traits;
    const evil: ReportContent = {
      ...content,
      plan: { ...content.plan, seed: hostile },
      command: hostile,
      scenarios: [
        {
          ...scenario,
          id: hostile,
          document: {
            ...document,
            title: text,
            doc: text,
            profile: { thin_budget: { level: 2, spread: 0.5, reason: hostile, source: ['S1'] } },
            events: [{ month: '2024-06', type: 'visit', label: text, source: ['S1'] }],
          },
          model: {
            ...model,
            title: text,
            units: { programme: text, million_rupiah: text },
            sources: { S1: hostile },
            parameters: { patience: { ...patience!, label: text } },
            traits: { thin_budget: { ...thin_budget!, label: text } },
          },
          policies: policies.map((each) => ({
            ...each,
            id: hostile,
            title: text,
            documents: each.documents.map((own) => ({ ...own, doc: text })),
          })) as unknown as ScenarioResult['policies'],
          single: { ...scenario.single, finding: text, marks: [{ month: 5, text }] },
        },
      ],
    };
    const found = await reportPage(evil, 'en', font);
    expect(found).not.toMatch(/<script|<img|<\/title><\/style>/);
    expect(unbalanced(found)).toEqual([]);
    expect(found).toContain('&lt;script&gt;');
  });

  it('does without comparisons where there is but one policy', async () => {
    const alone = await reportPage(withScenario({ policies: [policy('baseline', 'Baseline', 0, 0)] }), 'en', font);
    expect(alone).toContain('This batch ran a single policy');
    expect(alone).not.toMatch(/undefined|NaN|null/);
  });

  it('compares effects alone where the model counts no costs', async () => {
    const free = scenario.policies.map((each) => ({
      ...each,
      outcomes: new Map([...each.outcomes, ['spent', new Float64Array(200).fill(Number.NaN)]]),
    })) as unknown as ScenarioResult['policies'];
    const found = await reportPage(withScenario({ policies: free }), 'en', font);
    expect(found).toContain('The model does not say what its policies cost');
  });

  it('says how many runs are missing for a regression, and that failed runs failed', async () => {
    const [reference, other] = scenario.policies;
    const few = new Map([...reference.outcomes].map(([name, values]) => [name, values.slice(0, 20)]));
    const failures = [{ status: 'non-finite', variable: 'accumulated_cost', runs: 3 }] as const;
    const cell = { ...reference.cell, failed: 3, failures };
    const found = await reportPage(
      withScenario({
        policies: [
          { ...reference, outcomes: few, cell },
          { ...other!, outcomes: few },
        ],
      }),
      'en',
      font,
    );
    expect(found).toContain('needs at least 52 runs');
    expect(found).toContain('3 of 400 runs failed');
    expect(found).toContain('was no longer a number');
  });

  it('sets several scenarios one after the other', async () => {
    const second = {
      ...scenario,
      id: 'other',
      document: { ...scenario.document, title: { en: 'Others', id: 'Lainnya' } },
    };
    const both = await reportPage({ ...content, scenarios: [scenario, second] }, 'en', font);
    expect(both).toContain('<h1>2 partnerships compared</h1>');
    expect(both).toContain('<h2>Others: In January 2026');
    expect(unbalanced(both)).toEqual([]);
    const ids = [...both.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
