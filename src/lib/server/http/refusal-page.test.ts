import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesIn } from '#lib/i18n/messages.ts';
import { refusalPage } from './refusal-page.ts';

test('a refusal is said in both languages, each marked as what it is', () => {
	const page = refusalPage(413, ({ refusals }) => refusals[413]);
	expect(page).toContain('<html lang="da">');
	expect(page).toContain(`<p lang="da">${messagesIn('da').refusals[413]}</p>`);
	expect(page).toContain(`<p lang="en">${messagesIn('en').refusals[413]}</p>`);
	expect(page).not.toMatch(/<(script|style|link|img)/);
});

test('the page for when nothing else can be shown says what the catalogue says', () => {
	const page = readFileSync(new URL('../../../error.html', import.meta.url), 'utf8');
	expect(page).toContain(messagesIn('da').refusals[500]);
	expect(page).toContain(messagesIn('en').refusals[500]);
	expect(page).not.toContain('error.message');
});
