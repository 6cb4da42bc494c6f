import type { YearTextFault, YearTextField } from '#lib/trial/year-text.ts';

/** What the year-end status of the network says in Danish, and the page on which its texts are written. */
export const yearEndDa = {
	title: (year: string) => `Netværkets årsstatus ${year}`,
	conclusions: 'Hvad tallene viser',
	ownWords: 'Kommunerne skriver her med egne ord. Det er erfaringer og ikke noget, tallene har vist.',
	notWritten: 'Der er ikke skrevet noget.',
	fields: {
		learning: { name: 'Læring', hint: 'Hvad har I lært i år, som andre kan bruge?' },
		barriers: { name: 'Barrierer i lovgivningen', hint: 'Hvilke regler har stået i vejen, og hvordan?' },
		'theme-days': { name: 'Temadage', hint: 'Hvilke temadage har der været, og om hvad?' }
	} satisfies Record<YearTextField, { name: string; hint: string }>,
	page: {
		title: (year: string, place: string) => `Tekster til årsstatus ${year}, ${place}`,
		reading:
			'Teksterne kommer med i netværkets årsstatus. Alle, der kan se en udgave, kan læse dem. Tidligere versioner bliver gemt.',
		warning:
			'Skriv ikke om enkelte familier eller personer: ingen navne, adresser, numre eller historier, som nogen kan kende.',
		atMost: (characters: string) => `Højst ${characters} tegn.`,
		saved: (moment: string) => `Gemt ${moment}.`,
		save: 'Gem teksterne',
		back: 'Til rapporterne',
		write: 'Skriv tekster til årsstatus',
		refused: 'En eller flere tekster blev ikke gemt. De andre er gemt.',
		faults: {
			'too-long': 'Teksten er for lang og blev ikke gemt.',
			cpr: 'Teksten rummer noget, der ligner et CPR-nummer. Den blev ikke gemt.',
			mail: 'Teksten rummer noget, der ligner en mailadresse. Den blev ikke gemt.',
			phone: 'Teksten rummer noget, der ligner et telefonnummer. Den blev ikke gemt.'
		} satisfies Record<YearTextFault, string>,
		failures: {
			closed: 'Året er lukket. Der kan ikke skrives mere.',
			incomplete: 'Året kan først lukkes, når alle tre kommuner har skrevet alle tekster.',
			'no-edition': 'Året kan først lukkes, når der er en registreret udgave.',
			'database-busy': 'Databasen er optaget. Prøv igen om lidt.',
			'log-unusable': 'Loggen kan ikke skrives. Derfor blev intet gemt. Sig det til den, der driver serveren.'
		},
		missing: (places: string) => `Endnu ikke skrevet færdig: ${places}.`,
		close: {
			heading: 'Luk året',
			what: 'Når året er lukket, bliver årsstatus lavet af den registrerede udgave og teksterne. Derefter ændres den ikke. Det gælder for alle tre kommuner.',
			button: (year: string) => `Luk ${year}`
		},
		closed: (moment: string) => `Året blev lukket ${moment}. Årsstatus ligger mellem rapporterne.`
	}
} as const;
