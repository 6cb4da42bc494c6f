import type { ExportRefusal } from '#lib/trial/export-refusal.ts';
import type { ExportFailure, OrderRefusal } from '#lib/trial/package-order.ts';

/** The page about what evaluators take home. */
export const exportPageDa = {
	title: 'Eksport',
	lead: 'Evaluatorerne kan få en datapakke med rækkerne bag tallene og regne hvert tal efter.',
	whatHeading: 'Hvad der er i datapakken',
	what: [
		'Rækkerne fra dataleverancerne. Nøglerne er lavet til den ene pakke, så to pakker ikke kan sættes sammen ved et tilfælde.',
		'Dage talt fra hver families start. Kalenderdatoer er kun med, hvor to fra hver sin kommune har godkendt det.',
		'Alle tal, som de er, før noget er skjult.',
		'En kodebog, og programmer, der læser tabellerne ind og regner tallene efter.'
	],
	stillHeading: 'Rækkerne er personoplysninger',
	still: [
		'Der er ingen navne i pakken. Men rækkerne er pseudonymiserede, og en familie kan kendes på det, der står om den.',
		'Ud fra udgifternes år kan en families startmåned regnes ud. Den, der kender kommunens opgørelsesdato, kan regne datoer ud.',
		'Familier, der har trukket samtykket tilbage, er talt med, og intet andet om dem er i pakken.'
	],
	whoHeading: 'Hvem der kan få den',
	who: 'Kun evaluatorer, som har engangskode. De skriver, hvad pakken skal bruges til. Det står i pakken. At pakken er bestilt og hentet, står i loggen, og det gør en afvisning også. Kalenderdatoer får en evaluator én gang pr. godkendelse, til ét formål.',
	order: {
		heading: 'Bestil en datapakke',
		deliveries: 'Dataleverancer',
		current: 'De gældende dataleverancer',
		ofEdition: (number: string) => `Dataleverancerne bag udgave ${number}`,
		purpose: 'Formål',
		purposeHint: (least: string, most: string) =>
			`Hvad pakken skal bruges til, ${least}–${most} tegn. Skriv ingen navne og ingen CPR-numre.`,
		confirm:
			'Jeg ved, at rækkerne er personoplysninger. Jeg bruger dem kun til formålet, giver dem ikke videre, forsøger ikke at genkende nogen og sletter dem, når formålet er opfyldt.',
		button: 'Bestil datapakken',
		again: 'Bestil en ny datapakke',
		replaces: 'En ny pakke erstatter den, der ligger klar.'
	},
	computing: 'Beregner tallene …',
	writing: (file: string) => `Skriver ${file} …`,
	workingNote: 'Det tager et minut eller to. Du kan forlade siden og komme tilbage.',
	ready: {
		heading: 'Din datapakke er klar',
		what: (size: string, until: string) =>
			`Pakken fylder ${size}. Den ligger på serveren til ${until} og bliver derefter slettet.`,
		once: 'Den kan hentes én gang, og kun af dig. Så snart den er hentet, er den slettet på serveren.',
		button: 'Hent datapakken (ZIP)'
	},
	fetched: 'Din datapakke er hentet og slettet på serveren. Gik det galt undervejs, så bestil en ny.',
	gone: 'Der er ingen datapakke at hente. Den er hentet, eller dens tid er gået.',
	refusals: {
		role: 'Din bruger kan ikke få rækkerne.',
		'too-short': 'Skriv, hvad pakken skal bruges til. Formålet er for kort.',
		'too-long': 'Formålet er for langt.',
		'cpr-like': 'I formålet står noget, der ligner et CPR-nummer. Skriv formålet uden.',
		'not-confirmed': 'Sæt kryds ved, at du ved, hvad rækkerne er.',
		busy: 'Der bliver lavet en datapakke lige nu. Prøv igen om lidt.',
		'no-such-edition': 'Udgaven findes ikke.',
		'rows-gone': 'Rækker bag udgaven er slettet eller trukket tilbage. Derfor kan de ikke udleveres.',
		'families-left':
			'Siden udgaven er en familie gået ud af dataleverancerne, eller den har trukket samtykket tilbage. Derfor udleveres de gamle rækker ikke. Bestil de gældende dataleverancer.',
		'no-deliveries': 'Der er ingen dataleverancer at lave en pakke af.',
		'asked-already': 'Du har en anmodning om kalenderdatoer, som ikke er afsluttet.',
		'no-such-request': 'Du har ingen anmodning med det nummer.',
		'not-approved': 'Anmodningen er ikke godkendt af to fra hver sin kommune.',
		'approval-expired': 'Godkendelsen er udløbet. Anmod igen.',
		'approval-used': 'Godkendelsen er brugt. Anmod igen.',
		outdated: 'Dataleverancerne er andre nu, eller de kan ikke udleveres. Anmod igen.',
		'database-busy': 'Databasen er optaget. Prøv igen om lidt.',
		'log-unusable': 'Det kan ikke skrives i loggen. Derfor er intet sket. Sig det til den, der driver serveren.'
	} satisfies Record<OrderRefusal | Extract<ExportFailure['why'], ExportRefusal>, string>,
	failures: {
		'no-deliveries': 'Der er ingen dataleverancer at lave en pakke af.',
		'missing-price-index': (year: string) => `Prisindekset mangler for ${year}, og der er udgifter fra det år.`,
		'log-unusable': 'Det kan ikke skrives i loggen. Derfor er pakken ikke lavet. Sig det til den, der driver serveren.',
		'not-written': 'Pakken kunne ikke skrives på serveren. Sig det til den, der driver den.',
		'took-too-long': 'Det tog for lang tid, og pakken er opgivet.',
		'took-too-much': 'Det krævede for meget hukommelse, og pakken er opgivet.',
		erased: 'Rækker er slettet, siden pakken blev lavet. Derfor er den slettet. Bestil en ny.',
		died: 'Pakken blev ikke lavet på grund af en fejl i Effektblik. Sig det til den, der driver serveren.'
	},
	logged: {
		role: 'rollen kan ikke få rækker',
		purpose: 'formålet manglede eller kunne ikke bruges',
		'not-confirmed': 'ikke bekræftet',
		busy: 'en anden var ved at blive lavet',
		'no-such-edition': 'udgaven findes ikke',
		'rows-gone': 'rækker bag udgaven er slettet eller trukket tilbage',
		'families-left': 'familier er gået ud siden udgaven',
		'no-deliveries': 'ingen dataleverancer',
		'asked-already': 'en anmodning om kalenderdatoer er ikke afsluttet',
		'no-such-request': 'anmodningen findes ikke',
		'not-approved': 'kalenderdatoer er ikke godkendt',
		answered: 'anmodningen er afsluttet',
		'approval-expired': 'godkendelsen er udløbet',
		'approval-used': 'godkendelsen er brugt',
		outdated: 'dataleverancerne er andre nu',
		'own-request': 'egen anmodning'
	} satisfies Record<ExportRefusal, string>
};
