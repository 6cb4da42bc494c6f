/** What the page of reports says in Danish. */
export const reportsDa = {
	title: 'Rapporter',
	intro:
		'Hver rapport er lavet af én udgave og står, som den blev lavet. Den kan læses her, gemmes som PDF eller hentes til redigering.',
	of: (number: string) => `Rapporter af udgave ${number}`,
	otherEditions: 'Andre udgaver',
	none: 'Der er ingen rapporter endnu. De laves af den første udgave.',
	failed: 'Rapporterne kunne ikke laves. Serverens log siger hvorfor. Sig det til den, der driver serveren.',
	list: {
		caption: 'Rapporter og filer',
		report: 'Rapport',
		files: 'Filer',
		figures: 'Figurer',
		pdf: 'PDF',
		docx: 'Word',
		fileOf: (kind: string, title: string) => `${kind}: ${title}`
	},
	archive: 'Hent alle rapporter og figurer (ZIP)',
	report: {
		back: 'Til rapporterne',
		kept: (moment: string) => `Rapporten er lavet ${moment} og ændres ikke.`,
		reportChecksum: (sha256: string) => `Rapportens kontrolsum (SHA-256): ${sha256}`,
		figuresHeading: 'Figurerne som filer',
		figureAlone: (number: string, title: string) => `Figur ${number}. ${title}`
	},
	calendar: {
		heading: 'Kalender',
		caption: 'Hvad der er på vej',
		reading: {
			published: 'Hvad der skal bruges hvornår, og hvad der er udgivet.',
			withMissing: 'Hvad der skal bruges hvornår, hvad der er udgivet, og hvem der mangler i dag.'
		},
		synthetic: 'Demonstrationens opdigtede data slutter før i dag. Derfor mangler det nyeste.',
		day: 'Senest',
		what: 'Hvad',
		published: 'Udgivet',
		notYet: 'ikke endnu',
		closed: 'årsstatus er lavet',
		missing: 'Mangler',
		nothing: 'intet',
		kinds: {
			'quarter-end': (quarter: string) => `${quarter} slutter: dataleverancer og en ny udgave`,
			meeting: (quarter: string) => `Styregruppen mødes om udgaven fra ${quarter}`,
			'year-end': (_quarter: string, year: string) => `Årsstatus for ${year} samles i december`,
			briefings: (_quarter: string, year: string) => `Orientering til udvalgene i januar om ${year}`
		},
		quarter: (quarter: string, year: string) => `${quarter}. kvartal ${year}`,
		deliveries: (places: string) => `dataleverance fra ${places}`,
		edition: (number: string) => `udgave ${number}`,
		texts: (places: string) => `tekster til årsstatus fra ${places}`,
		dates: 'Styregruppens mødedage står ikke i protokollen. Dagen er den sidste i kvartalet efter.'
	}
} as const;
