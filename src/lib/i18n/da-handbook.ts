/** The data handbook: what a delivery looks like. A word between backticks stands in a delivery as it is written. */
export const handbookDa = {
	title: 'Dataleverancens format',
	lead: 'Version 1. Sådan ser de data ud, som en kommune afleverer. Siden er lavet af de samme lister, som kontrollen bruger.',
	contents: 'Indhold',
	workbooks: {
		heading: 'Begynd med en projektmappe',
		template: 'Tom projektmappe (Excel)',
		templateNote: 'Alle tabeller og kolonner, med rullelister for koderne og en vejledning.',
		example: 'Udfyldt eksempel (Excel)',
		exampleNote: 'Nogle få opdigtede familier, skrevet som de skal være. SYNTETISKE DATA.'
	},
	conventions: {
		heading: 'Sådan skrives det',
		delivery: {
			name: 'Dataleverance',
			text: (required: string) =>
				`En dataleverance er én kommune på én opgørelsesdato. Den er en mappe eller en ZIP-fil med CSV-filer, én pr. tabel og opkaldt efter den (\`familier.csv\`), eller en Excel-projektmappe (\`.xlsx\`) med et ark pr. tabel. ${required} skal være med. Udelades en anden tabel, står der »ikke leveret« ved de mål, der bruger den. Den senest modtagne dataleverance fra en kommune afløser den forrige som gældende; den forrige bliver gemt.`
		},
		text: {
			name: 'CSV-filer',
			text: 'UTF-8 (med eller uden BOM) eller Windows-1252; adskilt af `;`, `,` eller tabulator; kolonnenavnene i første række, i vilkårlig orden. En ukendt kolonne afvises: der er ingen fritekst nogen steder. I en ZIP-fil ligger de uden mappe eller alle i én mappe, uden adgangskode og uden pakkede filer imellem.'
		},
		workbook: {
			name: 'Projektmapper',
			text: (sheets: string, column: string) =>
				`Kolonnenavnene står i arkets første række. Af en formel læses det gemte resultat. Et tal i en datokolonne afvises: formatér kolonnen som dato. Skjulte ark og rækker læses også. Flettede celler, noter ved siden af tabellen, makroer og adgangskoder afvises. Arkene ${sheets} og kolonnen ${column} forklarer projektmappen og ses kun igennem for CPR-numre.`
		},
		dates: {
			name: 'Datoer',
			text: '`2018-03-25`, `25-03-2018`, `25.03.2018`, `25/03/2018` eller en datocelle i Excel; altid dagen først. En kolonne med en dato, der kun kan have måneden først, afvises helt.'
		},
		numbers: {
			name: 'Tal',
			text: 'Decimaler med komma eller punktum, tusinder som dansk Excel skriver dem (`12.345,67`). `12.345` læses som kolonnens andre tal og er en fejl, hvor de ikke afgør det. Beløb gemmes i hele ører.'
		},
		yesNo: {
			name: 'Ja og nej',
			text: '`ja`/`nej`, `j`/`n`, `1`/`0` eller `true`/`false`. Et tomt felt er ikke oplyst. Koder læses uden forskel på store og små bogstaver.'
		},
		identifiers: {
			name: 'Id’er',
			text: 'Pseudonymer, som kommunen laver: et bogstav og derefter højst 39 tegn blandt `A-Z a-z 0-9 _ -`. Kun en nøglebaseret hash af dem gemmes. Det, der ligner et CPR-nummer, afvises i enhver celle, kolonneoverskrift og ethvert ark- og filnavn, og i noter, formler, egenskaber, sidehoved og sidefod.'
		},
		synthetic: {
			name: 'Syntetiske data',
			text: (prefix: string) =>
				`En dataleverance, hvor hvert \`familie_id\` begynder med \`${prefix}\`, vises overalt som SYNTETISKE DATA og blandes aldrig med rigtige.`
		}
	},
	tables: {
		heading: 'Tabellerne',
		required: 'Skal være med.',
		optional: 'Kan udelades.',
		described: (table: string) => `Kolonner i ${table}`
	},
	columns: {
		name: 'Kolonne',
		required: 'Skal udfyldes',
		readsAs: 'Læses som',
		explanation: 'Forklaring',
		example: 'Eksempel'
	},
	required: { value: 'i hver række', column: 'kolonnen skal være der', no: 'nej' },
	readsAs: {
		identifier: (of: string) => `pseudonym for ${of}`,
		code: (list: string) => `kode fra listen ${list}`,
		date: 'dato',
		month: 'måned',
		'yes-no': 'ja eller nej',
		paragraph: 'paragraf',
		amount: 'beløb i kroner',
		integer: 'helt tal'
	},
	identifierOf: {
		family: 'familien',
		person: 'personen',
		'contact-person': 'kontaktpersonen',
		respondent: 'den, der svarer'
	},
	codeLists: {
		heading: 'Kodelister',
		of: (list: string) => `Koder i ${list}`,
		ofTable: (column: string, table: string) => `${column} (${table})`,
		code: 'Kode',
		meaning: 'Betydning'
	},
	checks: {
		heading: 'Kontrollerne',
		reading:
			'Én kode pr. kontrol. En fejl afviser dataleverancen. En advarsel gemmes og vises ved de tal, den vedrører. Tegnet … står for det, rækken selv giver.',
		code: 'Kontrol',
		severity: 'Art',
		message: 'Hvad der er galt, og hvad man gør',
		severities: { error: 'fejl', warning: 'advarsel' }
	}
} as const;
