import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Who may import whom. The design's rooms, kept by a machine. */
const zones = [
  { target: './lib/contracts', from: './lib', except: ['./contracts'], message: 'contracts import nothing from lib' },
  { target: './lib/engine', from: ['./lib/http', './lib/channels', './lib/llm', './lib/mail', './lib/observe'], message: 'the engine knows no channel, no provider and no http' },
  { target: './lib/knowledge/runtime', from: './lib/knowledge/build', message: 'the runtime plane never imports the build plane' },
  { target: './lib/http', from: ['./lib/llm', './lib/channels', './lib/knowledge/build'], message: 'routes hold no provider' },
  { target: './lib/channels', from: ['./lib/db', './lib/llm', './lib/engine'], message: 'a channel has no database and no model' },
  { target: ['./lib/guards', './lib/language'], from: ['./lib/db', './lib/engine', './lib/http', './lib/llm', './lib/commerce', './lib/knowledge'], message: 'guards and language are pure' },
  { target: './lib/messaging', from: ['./lib/channels', './lib/http', './lib/llm'], message: 'messaging knows no platform' },
  { target: './lib/llm', from: ['./lib/db', './lib/engine', './lib/http'], message: 'a provider knows only its contract' },
  { target: './lib/db', from: ['./lib/engine', './lib/http', './lib/llm', './lib/jobs'], message: 'queries know no room above them' },
  {
    target: ['./lib/engine', './lib/http', './lib/commerce', './lib/knowledge', './lib/guards', './lib/llm', './lib/jobs', './lib/memory', './lib/db', './lib/language', './lib/mail'],
    from: './lib/compose.ts',
    message: 'only entry points import the composition root',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'public', 'dist', '.data', '.vercel', 'coverage', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/ignore': ['node_modules'], 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'only lib/config reads the environment' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what is wanted wherever a string is spread here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.ts', 'api/**/*.ts', '*.config.ts'], rules: { 'no-restricted-properties': 'off', 'max-lines': 'off' } },
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' } },
  { files: ['lib/language/messages/*.ts', 'lib/guards/policies/*.ts', 'lib/language/lexicon/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
