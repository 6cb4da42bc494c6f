/** What the page of data quality says. */
export const dataQualityDa = {
	title: 'Datakvalitet',
	lead: 'Hvor mange familier tallene bygger på, hvad der mangler, og om dem, der mangler, ligner de andre.',
	flow: {
		heading: 'Fra startet til sammenlignet',
		reading:
			'Læs nedad: alle, der er startet, dem, der ikke er med i tallene for før og efter, og dem, der er. Kommunerne står på samme skala.',
		means:
			'Familier, der endnu ikke er fulgt et år, kommer med senere. De andre kommer ikke: de er fraflyttet, eller registrene når ikke et år tilbage.',
		title: (group: string) => `Familiernes vej: ${group.toLowerCase()}`,
		/** Where there is room for few words. */
		notYet: 'Endnu ikke fulgt et år',
		axis: 'familier',
		together: (started: string, compared: string) =>
			`Alle kommuner under ét: ${started} startet, ${compared} sammenlignet.`
	},
	panels: {
		nothing: 'Ingen antal kan vises.',
		axis: '%',
		place: (name: string, said: string) => `${name}. ${said}`,
		described: (row: string, value: string) => `${row}: ${value}.`,
		hiddenNote: 'Hvor der står »skjult«, er tallet skjult af hensyn til familierne.',
		short: { hidden: 'skjult', 'not-delivered': 'ikke leveret', 'nobody-asked': 'ikke spurgt', other: 'ikke fulgt' }
	},
	coverage: {
		heading: 'Tabellernes dækning',
		reading:
			'Andelen af familierne, der har mindst én række i tabellen. Før er af alle startede familier og året før start. Efter er af de sammenlignede familier og året fra start.',
		means:
			'En familie uden rækker kan være en familie uden ydelser. En lav andel kan også være rækker, der mangler i dataleverancen. Er andelen lavere efter end før, så spørg kommunen, om alt er leveret.',
		caption: 'Familier med rækker i hver tabel',
		title: (group: string) => `Familier med rækker i hver tabel: ${group.toLowerCase()}`,
		tables: {
			ydelser: 'Ydelser',
			forsoergelse: 'Forsørgelse',
			kontakter: 'Kontaktpersoner',
			planer: 'Planer',
			udgifter: 'Udgifter',
			maalinger: 'Spørgeskemaer'
		}
	},
	responses: {
		heading: 'Hvem har svaret',
		reading:
			'Familier: andelen af de startede familier, hvor nogen har svaret på mindst ét spørgsmål. Personer: andelen af de spurgte, der har svaret på mindst ét.',
		means:
			'De, der svarer, kan være mere tilfredse end de andre. Jo lavere andelen er, jo mindre siger tilfredsheden om alle familier. Opfølgningen kommer efter et år og tælles ikke med i udviklingen.',
		caption: 'Svar i hver runde',
		title: (group: string) => `Svar i hver runde: ${group.toLowerCase()}`,
		families: 'Familier',
		respondents: 'Personer'
	},
	dropOut: {
		heading: 'De fraflyttede og dem, der blev',
		reading:
			'Hvordan familier, der flyttede inden for året, lå før start i forhold til dem, der blev. Forskellen er talt i standardafvigelser: 0 er ens, og over 0,25 til en af siderne er en forskel at lægge mærke til. Over nul lå de fraflyttede højest.',
		means:
			'Tallene for før og efter handler om dem, der blev. Er de fraflyttede meget anderledes, gælder tallene ikke alle, der startede. Familier, der har trukket samtykket, kan ikke regnes med her.',
		caption: 'Fraflyttede holdt op mod dem, der blev',
		value: 'Ved start',
		nothing: (values: string, why: string) => `${values}: ${why}.`
	},
	warnings: {
		heading: 'Advarsler i dataleverancerne',
		reading:
			'Hvad der blev advaret om, da dataleverancerne blev modtaget. En advarsel er noget, der bør ses efter. Den gør ikke i sig selv tallene forkerte.',
		means:
			'Antallet er rækker i kommunens filer. Det vises fra 10 og op, og aldrig hvor hver række er en familie eller en person. Kommunen ser selv hver enkelt ved sin dataleverance.',
		caption: (place: string) => `Advarsler, ${place}`,
		kind: 'Advarsel',
		count: 'Rækker',
		hidden: (kinds: string, hidden: string) => `${kinds}. Antallet er ${hidden}.`,
		none: 'Ingen advarsler.'
	}
} as const;
