/** What the codebook of the data package says, on its page and in its files. */
export const codebookDa = {
	title: 'Kodebog til datapakken',
	lead: 'Hver tabel og hver kolonne i evaluatorernes datapakke. Kodebogen er lavet af de samme regler, som dataleverancerne kontrolleres efter. Den viser ingen data.',
	asPdf: 'Hent kodebogen som PDF',
	missing:
		'En tom celle er ikke oplyst. Dage tælles fra t0, dagen hvor familiens forløb startede, som er dag 0. Måneder tælles fra måneden med t0, som er måned 0.',
	made: 'Lavet af de samme regler, som dataleverancerne kontrolleres efter.',
	tables: 'Tabeller',
	described: (table: string) => `Kolonnerne i ${table}`,
	size: (tables: string, columns: string) => `${tables} tabeller, ${columns} kolonner`,
	rows: (count: string) => `Rækker: ${count}.`,
	head: ['Kolonne', 'Betydning', 'Type', 'Afleveret som', 'Udfyldt i'],
	printHead: ['Kolonne', 'Betydning', 'Type og herkomst'],
	from: (source: string) => `Fra ${source}`,
	statedIn: (count: string) => `Udfyldt i ${count}`,
	codeLists: 'Koder',
	codeHead: ['Kode', 'Betydning'],
	types: { identifier: 'nøgle', code: 'kode', text: 'tekst', integer: 'heltal', number: 'tal', date: 'dato' },
	units: { day: 'dage', month: 'måneder', krone: 'kroner' }
} as const;
