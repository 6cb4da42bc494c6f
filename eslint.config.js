import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Only the gate makes Released values: `as Released` anywhere else would walk around it. */
const onlyTheGateReleases = {
	selector: ':matches(TSAsExpression, TSTypeAssertion) TSTypeReference[typeName.name="Released"]',
	message: 'Only src/lib/server/disclosure/ makes Released values.'
};

export default ts.config(
	{
		ignores: ['.svelte-kit/', 'build/', 'data/', 'node_modules/', 'tools/node/', 'test-results/', 'playwright-report/']
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs['flat/recommended'],
	{
		languageOptions: {
			globals: { ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-restricted-syntax': ['error', onlyTheGateReleases],
			// TypeScript knows the names; the rule does not know the types of Svelte's compiler.
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// A leading underscore says that a part is named only to be left out.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/lib/server/disclosure/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
	{ files: ['**/*.js', '**/*.cjs'], ...ts.configs.disableTypeChecked }
);
