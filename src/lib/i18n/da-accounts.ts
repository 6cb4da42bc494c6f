import type { Role } from '#lib/trial/role.ts';

/** Signing in, the own account, and the link that somebody is invited by. */
export const accountsDa = {
	roles: {
		coordinator: 'Koordinator',
		steering: 'Styregruppe',
		evaluator: 'Evaluator',
		reader: 'Læser',
		administrator: 'Administrator'
	} satisfies Record<Role, string>,
	/** What each sees, as the demonstration offers it. */
	sees: {
		coordinator: 'afleverer kommunens data, ser, hvad der blev fundet i dem, og godkender udgaver',
		steering: 'ser udgaverne og godkender den næste',
		evaluator: 'ser udgaverne og tallene bag den næste for alle kommuner og henter datapakker',
		reader: 'ser udgaverne',
		administrator: 'ser brugere, log, drift og udgaverne'
	} satisfies Record<Role, string>,
	firstLink: (link: string) =>
		`Der er endnu ingen administrator. Åbn adressen for at blive den første (den virker én gang og i tre døgn):\n${link}`,
	administratorLink: (link: string) =>
		`Den, der åbner adressen, bliver administrator (den virker én gang og i tre døgn):\n${link}`,
	navigation: 'Din bruger',
	standing: (role: string, municipality: string | null) => (municipality === null ? role : `${role}, ${municipality}`),
	signIn: {
		title: 'Log ind',
		intro: 'Tallene vises for dem, der arbejder med forsøget. En administrator opretter brugere.',
		email: 'E-mail',
		password: 'Adgangskode',
		submit: 'Log ind',
		wrong:
			'E-mail eller adgangskode passer ikke. Har du glemt adgangskoden, kan en administrator give dig et nyt link.',
		throttled: 'Der er forsøgt for mange gange. Vent et kvarter, og prøv så igen.',
		provider:
			'Kommunens log ind blev ikke godtaget her. Log ind med e-mail og adgangskode, eller spørg en administrator.',
		byPassword: 'Med e-mail og adgangskode',
		byMunicipality: 'Med kommunens eget log ind',
		atMunicipality: (municipality: string) => `Log ind med ${municipality} Kommune`,
		passwordSet: 'Adgangskoden er valgt. Log ind med den.',
		demonstration: 'Demonstration',
		demonstrationWhy:
			'Her er kun syntetiske data. Se produktet som en af disse; ingen adgangskode. Brugerne forsvinder, når den første rigtige dataleverance er modtaget.',
		demonstrationGone: 'Demonstrationens brugere findes ikke længere: der er modtaget rigtige data.',
		signInAs: (role: string) => `Log ind som ${role}`
	},
	code: {
		title: 'Engangskode',
		intro: 'Skriv den sekscifrede kode, som appen på din telefon viser, eller en af de reservekoder, du skrev ned.',
		code: 'Kode',
		submit: 'Fortsæt',
		wrong: 'Koden passer ikke. Vent på den næste, og prøv igen.',
		again: 'Begynd forfra'
	},
	invitation: {
		title: 'Vælg adgangskode',
		intro: 'Linket virker én gang. Når du har valgt, logger du ind med din e-mail og adgangskoden.',
		email: 'E-mail',
		emailHint: 'Den bruger du til at logge ind.',
		name: 'Navn',
		nameHint: 'Så kollegerne kan se, hvem der har afleveret.',
		password: 'Adgangskode',
		passwordHint: 'Mindst 12 tegn. En sætning er god.',
		submit: 'Gem',
		gone: 'Linket virker ikke længere. Det er brugt, erstattet af et nyere eller mere end tre døgn gammelt. Bed en administrator om et nyt.',
		refusals: {
			gone: 'Linket virker ikke længere. Bed en administrator om et nyt.',
			'no-name': 'Skriv dit navn, højst 100 tegn.',
			'bad-email': 'Skriv en e-mail, som ikke er i brug her, fx navn@kommune.dk.',
			'too-short': 'Adgangskoden skal have mindst 12 tegn.',
			'too-long': 'Adgangskoden kan højst have 128 tegn.',
			'too-common': 'Den adgangskode er blandt dem, alle prøver først. Vælg en anden.',
			wrong: 'Den nuværende adgangskode passer ikke.'
		}
	},
	account: {
		title: 'Din bruger',
		role: 'Rolle',
		signOut: 'Log ud',
		demonstration: 'Det er en af demonstrationens brugere. Adgangskode og engangskode hører til rigtige brugere.',
		secondFactor: {
			title: 'Engangskode',
			isOn: 'Ved log ind bliver du også spurgt om en kode fra din telefon. Er telefonen væk, kan en administrator fjerne den.',
			isOff: 'Ved log ind bliver du kun spurgt om adgangskoden.',
			required: 'Din rolle kræver, at du også logger ind med en kode fra din telefon. Sæt det op, før du går videre.',
			setUp: 'Sæt engangskode op',
			begin: 'Skriv din adgangskode for at begynde.',
			scan: 'Scan firkanten med en app til engangskoder på din telefon, fx den, kommunen bruger i forvejen.',
			square: 'Firkant til appen. Den samme nøgle står som tekst under den.',
			secret: 'Eller skriv nøglen i appen:',
			recovery: 'Skriv disse reservekoder ned. Hver virker én gang, hvis telefonen er væk. De vises kun nu.',
			code: 'Koden, som appen viser nu',
			confirm: 'Slå til',
			wrongPassword: 'Adgangskoden passer ikke.',
			wrongCode: 'Koden passede ikke. Begynd forfra, og slet den gamle nøgle i appen.',
			done: 'Engangskoden er slået til.'
		},
		password: {
			title: 'Skift adgangskode',
			current: 'Nuværende adgangskode',
			wanted: 'Ny adgangskode',
			submit: 'Skift',
			done: 'Adgangskoden er skiftet. Du er logget ud alle andre steder.'
		},
		sessions: {
			title: 'Her er du logget ind',
			browser: 'Browser',
			since: 'Siden',
			until: 'Senest til',
			isThis: 'denne',
			unknown: 'ukendt',
			end: 'Log ud',
			endNamed: (since: string) => `Log ud dér, hvor du loggede ind ${since}`,
			endOthers: 'Log ud alle andre steder'
		}
	}
} as const;
