/** What the page of an edition's tables says, and its files. */
export const tablesDa = {
	titleOf: (edition: string) => `Tabeller, udgave ${edition}`,
	lead: 'Alle tal i udgaven som filer. Adresserne er faste: en godkendt udgave bliver aldrig ændret.',
	caption: 'Udgavens tabeller',
	table: 'Tabel',
	rows: 'Rækker',
	shown: 'Vist',
	hidden: 'Skjult',
	notEstimable: 'Kan ikke beregnes',
	files: 'Filer',
	formats: { csv: 'CSV', danishCsv: 'CSV til dansk Excel', xlsx: 'Excel', json: 'JSON' },
	fileOf: (format: string, table: string) => `${format}: ${table}`,
	reading:
		'Hver række er ét tal med kommune, gruppe, navn, enhed og prisår. Tal, der er skjult, har en række uden tal. Kolonnen status siger det.',
	described: 'Kolonner, enheder og koder er beskrevet i',
	licence: 'Der er ikke valgt en licens for tallene endnu. Nævn udgavens nummer, når du bruger dem.',
	toEdition: 'Til udgaven',
	toTables: 'Udgavens tabeller som filer',
	names: {
		flow: 'Hvor familierne er',
		'status-at-start': 'Status ved start',
		months: 'Måned for måned',
		'cost-parts': 'Udgifternes dele',
		'carried-out': 'Kommunernes gennemførelse og familier',
		'target-groups': 'Målgrupper, elementer og tilfældets del',
		'data-quality': 'Datakvalitet'
	},
	statuses: {
		shown: 'vist',
		hidden: 'skjult af hensyn til familierne',
		'not-estimable': 'kan ikke beregnes'
	},
	sheets: { table: 'Tabel', about: 'Om tabellen', column: 'Kolonne', meaning: 'Betydning' }
} as const;
