/** What the workbooks that the product writes say: the empty one, the filled example and the marked one. */
export const workbooksDa = {
	guide: {
		title: 'Vejledning til dataleverancen',
		syntheticNote: 'Familierne er opdigtede. Slet rækkerne, før I skriver jeres egne.',
		fill: (required: string) =>
			`Hver tabel har sit ark. ${required} skal være med; et ark, der ikke bruges, kan slettes. Skriv fra række 2.`,
		headings:
			'Overskrifter i hvid, fed skrift på mørk bund skal udfyldes i hver række. Fed skrift på lys bund: kolonnen skal være der, men cellen må stå tom. Kursiv: kolonnen kan udelades.',
		codes: (sheet: string) =>
			`Kolonner med koder har en rulleliste. Alle koder og deres betydning står på arket ${sheet}.`,
		names: 'Lad arkenes og kolonnernes navne stå, som de er, og tilføj ingen kolonner.',
		handIn: (sheets: string) => `Aflever projektmappen, som den er. Arkene ${sheets} læses ikke.`,
		table: 'Tabel'
	},
	notInList: {
		title: 'Ikke i listen',
		text: (list: string, sheet: string) => `Vælg en kode fra listen. Koderne står på arket ${sheet} under ${list}.`
	},
	marked: {
		title: (name: string) => `Gennemgang af ${name}`,
		counts: (errors: string, warnings: string) => `Fejl: ${errors}. Advarsler: ${warnings}.`,
		none: 'Der er intet at rette.',
		severities:
			'En fejl afviser dataleverancen og skal rettes. En advarsel kan blive stående, hvis det, den peger på, er rigtigt.',
		marks: (column: string) =>
			`Fejl har fed skrift i tyk ramme på rød bund, advarsler kursiv i stiplet ramme på gul bund. Kolonnen ${column} til højre for tabellen siger, hvad der er galt i rækken. Gælder det hele rækken, er dens første celle mærket.`,
		handIn: (sheets: string, column: string) =>
			`Ret cellerne, gem, og aflever projektmappen igen, som den er. Arkene ${sheets} og kolonnen ${column} læses ikke.`,
		hiddenCpr: 'Det, der ligner et CPR-nummer, er erstattet af tegnet … alle steder.',
		notWhole: (sheet: string, column: string) =>
			`Arket ${sheet} er for stort til at stå her. Kun rækker, der er noget i vejen med, er med, og kolonnen ${column} giver deres nummer i jeres egen fil. Ret dem dér: dette ark kan ikke afleveres.`,
		notAllExplained: (sheet: string, rows: string) =>
			`På arket ${sheet} er kun de første ${rows} rækker, der er noget i vejen med, mærket.`,
		columns: {
			severity: 'Art',
			sheet: 'Ark',
			column: 'Kolonne',
			count: 'Antal',
			rows: 'Rækker',
			message: 'Hvad der er galt, og hvad I gør',
			check: 'Kontrol'
		},
		header: 'overskriften',
		error: 'FEJL',
		warning: 'ADVARSEL',
		inColumn: (severity: string, column: string, message: string) => `${severity} i ${column}: ${message}`,
		inRow: (severity: string, message: string) => `${severity}: ${message}`,
		more: (count: string) => `… og ${count} til`
	}
} as const;
