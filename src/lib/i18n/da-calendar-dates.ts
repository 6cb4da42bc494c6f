import type { AnswerRefusal, DateStanding, DateStep } from '#lib/trial/date-request.ts';

/** Data packages with calendar dates: asking for one, and approving that somebody gets it. */
export const calendarDatesDa = {
	order: {
		legend: 'Dage og datoer',
		days: 'Kun dage talt fra hver families start. Pakken bliver lavet nu.',
		dates:
			'Også kalenderdatoer. Pakken kan laves, når to fra hver sin kommune har godkendt det. De ser dit navn og formålet.'
	},
	own: {
		heading: 'Dine anmodninger om kalenderdatoer',
		make: 'Lav datapakken med kalenderdatoer',
		makeNote: 'Godkendelsen er brugt, når du har hentet pakken.'
	},
	others: {
		heading: 'Anmodninger om kalenderdatoer',
		rule: 'En evaluator får kalenderdatoerne, når to forskellige kommuner har godkendt det. En koordinator eller et medlem af styregruppen godkender for sin kommune. Én afvisning er nok til, at evaluatoren ikke får dem.',
		meaning:
			'Med datoerne er en familie lettere at kende. Godkend kun, hvis formålet ikke kan nås med dage talt fra start.',
		none: 'Ingen anmodning venter på svar.',
		approve: 'Godkend for min kommune',
		refuse: 'Afvis',
		own: 'Du har godkendt anmodningen.'
	},
	earlier: 'Tidligere anmodninger',
	title: (number: string) => `Anmodning ${number}`,
	asked: (moment: string) => `Anmodet ${moment}.`,
	askedBy: (who: string, moment: string) => `Anmodet af ${who} ${moment}.`,
	unnamed: 'en evaluator uden navn',
	purpose: 'Formål',
	deliveries: 'Dataleverancer',
	currentThen: 'De gældende, da der blev anmodet',
	answers: 'Svar',
	noAnswer: 'Ingen har svaret endnu.',
	refusedBy: (who: string, moment: string) => `${who}: afvist ${moment}.`,
	standings: {
		awaiting: (until: string) => `Venter på godkendelse. Den udløber ${until}.`,
		approved: (until: string) => `Godkendt. Pakken kan laves og hentes én gang, til ${until}.`,
		outdated: () => 'Dataleverancerne er andre nu, eller de kan ikke udleveres. Der skal anmodes igen.',
		expired: () => 'Udløbet. Der skal anmodes igen.',
		refused: () => 'Afvist.',
		fetched: () => 'Pakken er hentet.'
	} satisfies Record<DateStanding, (until: string) => string>,
	notTaken: {
		role: 'Din bruger kan ikke svare på anmodningen.',
		'own-request': 'Du har selv anmodet. En anden skal svare.',
		'no-such-request': 'Anmodningen findes ikke.',
		outdated: 'Dataleverancerne er andre nu, eller de kan ikke udleveres. Der skal anmodes igen.',
		'approval-expired': 'Anmodningen er udløbet.',
		answered: 'Anmodningen er afsluttet.',
		'database-busy': 'Databasen er optaget. Prøv igen om lidt.',
		'log-unusable': 'Det kan ikke skrives i loggen. Derfor er intet sket. Sig det til den, der driver serveren.'
	} satisfies Record<AnswerRefusal, string>,
	logged: {
		request: (number: string) => `anmodning ${number}`,
		steps: {
			asked: 'anmodet',
			approved: 'godkendt',
			refused: 'afvist',
			expired: 'udløbet',
			fetched: 'hentet'
		} satisfies Record<DateStep, string>
	},
	commandLine:
		'Kalenderdatoer udleveres ikke på kommandolinjen: de godkendes til én person. En evaluator anmoder om dem på siden Eksport (/export), to fra hver sin kommune godkender det der, og evaluatoren henter selv pakken.'
};
