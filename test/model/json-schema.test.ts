import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimsDocument } from '../../src/model/claims.ts';
import { jsonSchema, modelJsonSchema } from '../../src/model/json-schema.ts';
import { thresholdsDocument } from '../../src/model/thresholds.ts';
import { policyDocument } from '../../src/scenario/documents/policy.ts';
import { scenarioDocument } from '../../src/scenario/documents/scenario.ts';
import { changedModel, exampleModelText } from './example-model.ts';

/** As the formatter of the repository writes it. */
function formatted(schema: object): string {
  return execFileSync('node_modules/.bin/biome', ['format', '--stdin-file-path=schema.json'], {
    input: JSON.stringify(schema),
    encoding: 'utf8',
  });
}

describe('the published JSON Schemas', () => {
  it.each([
    ['model', modelJsonSchema()],
    ['claims', jsonSchema(claimsDocument)],
    ['checks', jsonSchema(thresholdsDocument)],
    ['scenario', jsonSchema(scenarioDocument)],
    ['policy', jsonSchema(policyDocument)],
  ])('are what the %s document is checked against (vitest -u writes them)', async (name, schema) => {
    await expect(formatted(schema)).toMatchFileSnapshot(`../../models/schema/${name}.schema.json`);
  });

  it('accept what the loader accepts', () => {
    const schema = z.fromJSONSchema(modelJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(parse(exampleModelText)).success).toBe(true);
    expect(schema.safeParse(parse(changedModel('unit: month\n    range', 'range'))).success).toBe(false);
  });

  it('let an author leave out what has a default, and describe the sections in both languages', () => {
    const schema = modelJsonSchema() as { required: string[]; properties: { levers: { description: string } } };
    expect(schema.required).toEqual(['kembar', 'title', 'time']);
    expect(schema.properties.levers.description).toMatch(/planner.*perencana/);
  });
});
