/** What the page of target groups says. */
export const targetGroupsDa = {
	title: 'Målgrupper',
	lead: 'Hvem udgifterne og kontakterne samler sig om, hvordan det er gået i hver målgruppe, og hvad udvælgelse gør af sig selv. Alle kommuner under ét.',
	tops: {
		heading: 'Familierne med de højeste udgifter',
		reading:
			'Forsøgets familier er stillet op efter deres udgifter i året før start, de højeste først. Søjlerne viser, hvor stor en del af det hele de øverste har, og stregen, hvad de ville have, hvis alle havde lige meget. Det samme er gjort for kontaktpersonerne i de 90 dage før start.',
		means:
			'At få familier har en stor del af udgifterne, siger ikke, at de får for meget. Det siger heller ikke, at det er de samme familier næste år: længere nede står, hvad der sker af sig selv.',
		title: { cost: 'Familierne med de højeste udgifter', 'contact-points': 'Familierne med flest kontaktpersoner' },
		group: { cost: 'Udgifter i året før start', 'contact-points': 'Kontaktpersoner i de 90 dage før start' },
		top: (share: string) => `De øverste ${share}`,
		share: 'Andel af det hele',
		measure: 'Tal',
		axis: '% af det hele',
		even: 'lige fordelt',
		none: (measure: string, why: string) => `${measure}: ${why}.`,
		described: (top: string, share: string) => `${top} af familierne har ${share} af det hele.`
	},
	parts: {
		reading:
			'Hver streg er usikkerheden (95 %) om udviklingen for familierne i rækken, og prikken er gennemsnittet. Den lodrette linje er ingen ændring. Rækkerne står altid i samme orden.',
		means:
			'Tallene siger, hvordan det er gået i hver gruppe. De siger ikke, at forsøget virker bedre for nogle end for andre: grupperne er forskellige på meget andet, og ingen familier er trukket lod om. Derfor står der ingen konklusion ved dem. Med så mange rækker vil nogle se klare ud ved et tilfælde.',
		marked:
			'Hul prik og stiplet streg: Nogle familier er udvalgt på målet, så en del af udviklingen må ventes af udvælgelsen alene.',
		targetGroup: { heading: 'Udviklingen efter målgruppe', column: 'Målgruppe' },
		start: { heading: 'Udviklingen efter det halvår, familien begyndte i', column: 'Begyndt' },
		startReading:
			'Viser det sig, at de første familier og de seneste har udviklet sig forskelligt, kan indsatsen være blevet en anden undervejs. Tiderne kan også være det.',
		halfYear: { first: (year: string) => `Første halvår ${year}`, second: (year: string) => `Andet halvår ${year}` },
		title: {
			'target-group': (measure: string) => `${measure} efter målgruppe`,
			start: (measure: string) => `${measure} efter halvår for start`
		},
		families: (count: string) => `${count} familier`,
		none: 'ingen familier med både før og efter endnu'
	},
	elements: {
		heading: 'Udviklingen efter indsatsens elementer',
		reading:
			'Forskellen mellem familier med og uden hvert element, i samme kommune og fra samme niveau før start. Under nul: Familierne med elementet har fået en større nedgang eller en mindre stigning.',
		means:
			'Et element, som en kommune giver til alle sine familier, kan ikke skilles fra alt det andet, kommunen gør. Derfor er der kun et tal, hvor mindst én kommune har 10 familier med elementet og 10 uden. Hvem der fik elementet, er valgt og ikke trukket lod om, og valget er en del af forskellen.',
		column: 'Element',
		with: 'Med',
		without: 'Uden',
		difference: 'Forskel',
		title: (measure: string) => `${measure} efter indsatsens elementer`,
		none: (measure: string, why: string) => `${measure}: ${why}.`,
		lane: (withIt: string, without: string) => `${withIt} og ${without}`,
		name: (withIt: string, without: string) => `Forskel mellem ${withIt} familier med og ${without} uden`
	},
	chance: {
		heading: 'Hvad udvælgelse gør af sig selv',
		reading:
			'Den femtedel af familierne, der lå højest to år før deres start, er fulgt til året efter. Forsøget var ikke begyndt for nogen af dem endnu, så hele faldet er kommet af sig selv. Familier, der er udvalgt på netop det tal, er ikke med.',
		means:
			'Et fald af den størrelse må ventes, når familier vælges, fordi de ligger højt, også uden en indsats. En udvikling hos udvalgte familier siger først noget, når den går ud over det.',
		caption: 'To år før start og året efter',
		none: (values: string, why: string) => `${values}: ${why}.`,
		nothing: (why: string) => `Det kan ikke regnes ud for disse familier: ${why}.`,
		measure: 'Tal',
		who: 'Familier',
		everybody: 'Alle, der er fulgt så langt tilbage',
		picked: 'Den femtedel, der lå højest',
		earlier: 'To år før',
		later: 'Året før',
		change: 'Udvikling',
		prices: (priceYear: number) => `Udgifter i ${priceYear}-priser.`,
		values: { cost: 'Udgifter, kr.', 'contact-points': 'Kontaktpersoner' }
	}
} as const;
