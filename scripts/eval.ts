/** `npm run eval -- questions|models|retrieval|guards`: how good the answers are, in figures. */
const [what = 'questions', ...rest] = process.argv.slice(2);
const EVALUATIONS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  questions: () => import('./eval/questions-report.ts'),
  models: () => import('./eval/models.ts'),
  retrieval: () => import('./eval/retrieval.ts'),
  guards: () => import('./eval/guards.ts'),
};
const load = EVALUATIONS[what];
if (load === undefined) {
  process.stderr.write(`There is no evaluation ${what}: ${Object.keys(EVALUATIONS).join(', ')}\n`);
  process.exit(1);
}
await (await load()).run(rest);
