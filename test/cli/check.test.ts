import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kembar } from './kembar.ts';

/** A folder with one file in it. */
const withFile = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kembar-'));
  writeFileSync(join(folder, name), text);
  return folder;
};

const scenario = `title: { en: Wrong, id: Keliru }
model: partnership
from: 2017-13
months: 60
profile:
  budget_scarcty: { level: 2 }
  distance: { level: 9 }
events:
  - { month: 2018-09, type: leadership-chang }
`;

describe('kembar check', () => {
  it('finds nothing wrong with what the package brings and what the working folder holds', async () => {
    const { code, stdout, stderr } = await kembar(['check']);
    expect(stdout).toMatch(/^\d+ documents checked, no problem found\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('reports every problem of a document with its place and how to mend it, and ends with 1', async () => {
    const folder = withFile('wrong.yaml', scenario);
    const { code, stdout } = await kembar(['check', 'wrong.yaml'], {}, folder);
    expect(code).toBe(1);
    const places = stdout.match(/^wrong\.yaml:\d+:\d+: error/gm);
    expect(places).toEqual([3, 6, 7, 9].map((line) => expect.stringMatching(`^wrong.yaml:${line}:`)));
    expect(stdout).toContain('Did you mean leadership-change?');
    expect(stdout).toMatch(/1 document checked: 4 errors, 0 warnings\n$/);
  });

  it('says the same in Indonesian, and to machines', async () => {
    const folder = withFile('wrong.yaml', scenario);
    const indonesian = await kembar(['check', 'wrong.yaml', '--lang', 'id'], {}, folder);
    expect(indonesian.stdout).toMatch(/1 dokumen diperiksa: 4 galat, 0 peringatan\n$/);
    const { documents, issues } = JSON.parse((await kembar(['check', 'wrong.yaml', '--json'], {}, folder)).stdout);
    expect(documents).toEqual([{ kind: 'scenario', id: 'wrong', file: 'wrong.yaml' }]);
    expect(issues).toHaveLength(4);
    expect(issues[0]).toMatchObject({ file: 'wrong.yaml', line: 3, severity: 'error' });
  });

  it('names a document by id as well, and tells its kind from what it holds', async () => {
    const { stdout } = await kembar(['check', 'pair', 'train-staff', 'scenarios/steady.yaml', '--json']);
    expect(JSON.parse(stdout).documents.map(({ kind }: { kind: string }) => kind)).toEqual([
      'model',
      'policy',
      'scenario',
    ]);
  });

  it('says which model is missing, and where it is named', async () => {
    const folder = withFile('lost.yaml', 'title: {en: a, id: a}\nmodel: partnershp\nfrom: 2017-10\nmonths: 12\n');
    const { code, stdout } = await kembar(['check', 'lost.yaml'], {}, folder);
    expect(code).toBe(1);
    expect(stdout).toContain('lost.yaml:2:8: error: there is no model partnershp\n    Did you mean partnership?');
    const unnamed = withFile('unnamed.yaml', 'from: 2017-10\nmonths: 12\n');
    expect((await kembar(['check', 'unnamed.yaml'], {}, unnamed)).stdout).toContain('no model is named');
  });

  it('refuses a file whose kind cannot be told, and a name that is nothing', async () => {
    const folder = withFile('note.yaml', 'hello: world\n');
    expect(await kembar(['check', 'note.yaml'], {}, folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('note.yaml is neither a model, nor a scenario, nor a policy'),
    });
    expect(await kembar(['check', 'partnershipp'])).toMatchObject({
      code: 2,
      stderr: 'There is no model, scenario or policy partnershipp. Did you mean partnership?\n',
    });
  });

  it('stops a run as well, with every fault on stderr and nothing on stdout', async () => {
    const folder = withFile('wrong.yaml', scenario);
    const { code, stdout, stderr } = await kembar(['run', './wrong.yaml'], {}, folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.match(/error/g)).toHaveLength(4);
  });
});
