import { wordsIn } from '#lib/i18n/words.ts';
import type { CodebookQuestionnaire, CodebookSection, ReadableCodebook } from '#lib/trial/readable-codebook.ts';

/** The page needs nothing beside it, so it can be read wherever the package lies. */
const STYLE = `
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
nav ul { columns: 14rem; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { padding: 0.25rem 0.8rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
code { overflow-wrap: anywhere; }
@media print { tr { break-inside: avoid; } nav { display: none; } }
`;

/** The codebook of a package as one HTML file: a table for each table, its codes one link away. */
export function codebookHtml(
	{ language, tables, codeLists, questionnaires }: ReadableCodebook,
	{ synthetic }: { readonly synthetic: boolean }
): string {
	const { t, numbers } = wordsIn(language);
	const words = t.codebook;
	const counted = (count: number | null) => (count === null ? '' : numbers.decimal(count, 0));
	const section = ({ name, meaning, rows, columns }: CodebookSection) => `
<section aria-labelledby="${name}">
<h2 id="${name}"><code>${name}</code></h2>
<table>
<caption>${escaped(meaning)}.${rows === null ? '' : ` ${words.rows(counted(rows))}`}</caption>
<thead><tr>${words.head.map((head, at) => `<th scope="col"${at === 4 ? ' class="number"' : ''}>${head}</th>`).join('')}</tr></thead>
<tbody>
${columns
	.map(
		(column) =>
			`<tr><th scope="row"><code>${column.name}</code></th><td>${escaped(column.meaning)}</td><td>${column.type}${column.codeList === null ? '' : `: <a href="#codes-${column.codeList}">${column.codeList}</a>`}</td><td>${column.source === null ? '' : `<code>${column.source}</code>`}</td><td class="number">${counted(column.stated)}</td></tr>`
	)
	.join('\n')}
</tbody>
</table>
</section>`;
	const asked = ({ name, about, items }: CodebookQuestionnaire) => `
<section>
<h3>${escaped(name)}</h3>
<p>${escaped(about)}</p>
<table>
<thead><tr>${t.questionnaires.head.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${items.map(({ item, about: of, wording }) => `<tr><th scope="row">${item}</th><td>${escaped(of)}</td><td>${escaped(wording)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>`;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
${synthetic ? `<p><strong>${t.site.synthetic}</strong></p>\n` : ''}<p>${words.missing}</p>
<nav aria-label="${words.tables}"><ul>${tables.map(({ name }) => `<li><a href="#${name}"><code>${name}</code></a></li>`).join('')}</ul></nav>
${tables.map(section).join('\n')}
<h2>${words.codeLists}</h2>
${codeLists
	.map(
		({ name, codes }) => `
<section aria-labelledby="codes-${name}">
<h3 id="codes-${name}"><code>${name}</code></h3>
<table>
<thead><tr>${words.codeHead.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${codes.map(({ code, meaning }) => `<tr><th scope="row"><code>${escaped(code)}</code></th><td>${escaped(meaning)}</td></tr>`).join('\n')}
</tbody>
</table>
</section>`
	)
	.join(
		'\n'
	)}${questionnaires.length > 0 ? `\n<h2>${t.questionnaires.heading}</h2>` : ''}${questionnaires.map(asked).join('')}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
