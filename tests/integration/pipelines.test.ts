import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = new URL('../../', import.meta.url);
const stepSchema = z.object({ uses: z.string().optional(), run: z.string().optional(), env: z.record(z.string(), z.string()).default({}) });
const workflowSchema = z.object({ permissions: z.object({ contents: z.literal('read') }), concurrency: z.string(), jobs: z.record(z.string(), z.object({ environment: z.string(), steps: z.array(stepSchema) })) });
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')));

/** One of the example pipelines, as far as it concerns this project. */
function pipeline(name: string) {
  const [job] = Object.values(workflowSchema.parse(parse(readFileSync(new URL(`docs/examples/${name}.yml`, ROOT), 'utf8'))).jobs);
  const text = JSON.stringify(job);
  const commands = job?.steps.flatMap(({ run }) => run ?? []) ?? [];
  return { environment: job?.environment, commands, secrets: new Set(Array.from(text.matchAll(/secrets\.(\w+)/g), ([, secret]) => secret)) };
}

test('the two example pipelines run commands that exist, in environments and with secrets of their own', () => {
  const [deploy, build] = [pipeline('deploy'), pipeline('build-knowledge')];
  expect(deploy.environment).not.toBe(build.environment);
  expect([...deploy.secrets].filter((secret) => build.secrets.has(secret))).toEqual([]);
  expect(build.secrets).toContain('KNOWLEDGE_DATABASE_URL');
  expect(deploy.secrets).toContain('MIGRATION_DATABASE_URL');
  for (const { commands } of [deploy, build]) {
    const named = commands.flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  }
});
