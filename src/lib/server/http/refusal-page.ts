import type { Messages } from '#lib/i18n/catalogue.ts';
import { languages } from '#lib/i18n/languages.ts';
import { messagesIn } from '#lib/i18n/messages.ts';

/** The statuses that a request is refused with before it reaches a page. */
export type RefusalStatus = keyof Messages['refusals'];

/** How a refusal is sent: it is nobody's to keep. */
export const refusalHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } as const;

/**
 * A small page that says in both languages why there is no answer: which one is wanted is not known yet. It repeats
 * nothing of what was asked, and needs no style sheet, since it is also sent where nothing else can be.
 */
export function refusalPage(status: number, why: (messages: Messages) => string): string {
	const inBoth = languages.map((language) => ({ language, messages: messagesIn(language) }));
	const paragraphs = inBoth.map(({ language, messages }) => `<p lang="${language}">${why(messages)}</p>`);
	const homes = inBoth.map(({ language, messages }) => `<a href="/?lang=${language}">${messages.error.home}</a>`);
	return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} – ${messagesIn('da').site.name}</title>
</head>
<body>
<h1>${status}</h1>
${paragraphs.join('\n')}
<p>${homes.join(' · ')}</p>
</body>
</html>
`;
}
