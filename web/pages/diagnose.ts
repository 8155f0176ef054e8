import { css, html, type TemplateResult } from 'lit';
import { decimal, type ModelDocument, plain, type ScenarioDocument, uncertainInputs } from '../../src/index.ts';
import { KembarElement } from '../elements/element.ts';
import '../elements/headline.ts';
import '../elements/question.ts';
import type { QuestionWords } from '../elements/question.ts';
import {
  answered,
  betweenLevels,
  casesSay,
  diagnoseAbout,
  diagnoseTitle,
  evidence,
  noCaseSays,
  resetAnswers,
  sides,
  takeAnswers,
  takeAnswersName,
  toExplore,
  unknownLevel,
  usualRange,
} from '../messages/diagnose.ts';
import { choose } from '../state/actions.ts';
import { documentsOf, withGrade } from '../state/choice.ts';
import { modelOf, scenarioNamed } from '../state/library.ts';
import { choiceOf, type State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';

/** The profile of a partnership as a questionnaire: about twenty questions in plain words, each with the evidence behind it. */
class DiagnosePage extends KembarElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: 0.75rem 1.5rem 2rem;
        display: grid;
        grid-template-columns: minmax(0, 1fr) 22rem;
        gap: 0.75rem 3rem;
        align-items: start;
      }
      .intro {
        grid-column: 1 / -1;
        display: grid;
        gap: 0.25rem;
      }
      aside {
        position: sticky;
        top: 1rem;
        display: grid;
        gap: 0.75rem;
        padding: 1rem;
        border: 1px solid var(--grid);
        border-radius: 8px;
        background: var(--raised);
        --text-xl: 1.25rem;
        --text-l: 1rem;
      }
      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--current);
      }
      section + section {
        margin-top: 1.5rem;
      }
      @media (max-width: 900px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
          padding: 0.5rem 1rem 2rem;
        }
        aside {
          position: static;
          order: -1;
        }
        .intro {
          order: -2;
        }
      }
    `,
  ];

  protected override watched(state: State): readonly unknown[] {
    const { profile, scenario } = choiceOf(state);
    return [profile, scenario, state.library];
  }

  protected override render(): TemplateResult {
    const { library } = this.store.state;
    const choice = choiceOf(this.store.state);
    const base = scenarioNamed(library, choice.scenario)!.document;
    const { document: scenario } = documentsOf(library, choice).scenario;
    const { document: model } = modelOf(library, scenario).model;
    const names = Object.keys(model.traits);
    const known = names.filter((name) => scenario.profile[name] !== undefined).length;
    const cases = library.scenarios.filter(
      ({ document }) => document.observed !== undefined && document.model === scenario.model,
    );
    return html`<div class="intro">
        <h1>${this.say(diagnoseTitle(base.title))}</h1>
        <p>${this.say(diagnoseAbout())}</p>
      </div>
      <div>
        ${(['home', 'partner', 'relation'] as const).map(
          (side) => html`<section aria-labelledby=${side}>
            <h2 id=${side}>${this.say(sides[side])}</h2>
            ${names
              .filter((name) => model.traits[name]!.side === side)
              .map(
                (name) => html`<kembar-question
                  data-trait=${name}
                  .words=${this.words(model, scenario, name)}
                  .level=${scenario.profile[name]?.level ?? null}
                  .isChanged=${Object.hasOwn(choice.profile, name)}
                  @answer=${(event: CustomEvent<number | null>) => this.answer(name, event.detail, base)}
                ></kembar-question>`,
              )}
          </section>`,
        )}
      </div>
      <aside>
        <kembar-headline></kembar-headline>
        <div>
          <progress max=${names.length} value=${known} aria-label=${this.say(answered(known, names.length))}></progress>
          <p class="small quiet">${this.say(answered(known, names.length))}</p>
        </div>
        <select aria-label=${this.say(takeAnswersName())} @change=${(event: Event) => this.take((event.target as HTMLSelectElement).value, base, names)}>
          <option value="" selected>${this.say(takeAnswers())}</option>
          ${cases.map(({ id, document }) => html`<option value=${id}>${this.say(document.title)}</option>`)}
        </select>
        <div class="row">
          <button class="outlined" ?disabled=${Object.keys(choice.profile).length === 0} @click=${() => choose(this.store, { ...choice, profile: {} })}>${this.say(resetAnswers())}</button>
          <a class="button primary" href="#/explore">${this.say(toExplore())}</a>
        </div>
      </aside>`;
  }

  private words(model: ModelDocument, scenario: ScenarioDocument, name: string): QuestionWords {
    const trait = model.traits[name]!;
    const { library } = this.store.state;
    const cases = library.scenarios.flatMap(({ document }) => {
      const grade = document.profile[name];
      if (grade === undefined) return [];
      const source = (grade.source ?? []).map((key) => model.sources[key] ?? key).join('; ');
      return [
        {
          title: this.say(document.title),
          level: this.say(plain(grade.level)),
          reason: [grade.reason ?? '', source === '' ? '' : `(${source})`].join(' '),
        },
      ];
    });
    const middle = uncertainInputs(model, { ...scenario, profile: {} }).find((input) => input.name === name)!.middle;
    return {
      name: this.say(trait.label),
      question: this.say(trait.doc),
      levels: trait.levels.map((level) => this.say(level)),
      unknown: this.say(unknownLevel()),
      between: (value) => this.say(betweenLevels(decimal(value, 1))),
      evidence: this.say(evidence()),
      cases,
      casesTitle: this.say(cases.length === 0 ? noCaseSays() : casesSay()),
      note: this.say(usualRange(decimal(middle, 1))),
    };
  }

  private answer(name: string, level: number | null, base: ScenarioDocument): void {
    const stated = base.profile[name]?.level ?? null;
    choose(this.store, withGrade(choiceOf(this.store.state), name, level === stated ? undefined : level));
  }

  /** Takes every answer from a case; what it leaves unknown becomes unknown. */
  private take(id: string, base: ScenarioDocument, names: readonly string[]): void {
    const found = scenarioNamed(this.store.state.library, id);
    if (found === undefined) return;
    const profile = names.flatMap((name): [string, number | null][] => {
      const level = found.document.profile[name]?.level ?? null;
      return level === (base.profile[name]?.level ?? null) ? [] : [[name, level]];
    });
    choose(this.store, { ...choiceOf(this.store.state), profile: Object.fromEntries(profile) });
  }
}

customElements.define('kembar-diagnose', DiagnosePage);
