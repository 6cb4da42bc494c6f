import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDocument } from './format-document.ts';
import { root } from './run-step.ts';

test('the handbook is what the schema says: npm run document writes it', () => {
	expect(readFileSync(join(root, 'docs', 'delivery-format.md'), 'utf8')).toBe(formatDocument());
});
