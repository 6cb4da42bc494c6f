/** What sentences about figures are put together from. Which way a change went is a word, never a sign. */
export const sentencesDa = {
	/** The units that are another word after 1. */
	unitOfOne: { 'service-duration': 'dag', 'service-days': 'dag' },
	/** How far and which way, where the sentence before has said of what. */
	directed: {
		'service-duration': { fall: (days: string) => `${days} kortere`, rise: (days: string) => `${days} længere` },
		'service-days': { fall: (count: string) => `${count} færre`, rise: (count: string) => `${count} flere` },
		'contact-points': { fall: (count: string) => `${count} færre`, rise: (count: string) => `${count} flere` },
		cost: { fall: (kroner: string) => `${kroner} lavere`, rise: (kroner: string) => `${kroner} højere` },
		'self-support': { fall: (points: string) => `${points} lavere`, rise: (points: string) => `${points} højere` },
		satisfaction: { fall: (points: string) => `${points} mindre`, rise: (points: string) => `${points} mere` }
	},
	/** The same with what it is of. */
	phrase: {
		'service-duration': {
			fall: (days: string) => `${days} kortere ydelser`,
			rise: (days: string) => `${days} længere ydelser`
		},
		'service-days': {
			fall: (count: string) => `${count} færre ydelsesdage`,
			rise: (count: string) => `${count} flere ydelsesdage`
		},
		'contact-points': {
			fall: (count: string) => `${count} færre kontaktpersoner`,
			rise: (count: string) => `${count} flere kontaktpersoner`
		},
		cost: {
			fall: (kroner: string) => `${kroner} lavere udgifter`,
			rise: (kroner: string) => `${kroner} højere udgifter`
		},
		'self-support': {
			fall: (points: string) => `${points} færre dage, hvor de voksne forsørger sig selv`,
			rise: (points: string) => `${points} flere dage, hvor de voksne forsørger sig selv`
		},
		satisfaction: {
			fall: (points: string) => `${points} lavere tilfredshed`,
			rise: (points: string) => `${points} højere tilfredshed`
		}
	},
	/** One service day: nobody says *1 flere ydelsesdage*. */
	phraseOfOne: { fall: '1 ydelsesdag færre', rise: '1 ydelsesdag mere' },
	/** From before to after, behind the change that it belongs to. */
	levels: (before: string, after: string) => ` (fra ${before} til ${after})`,
	/** The same with the scale that they are on, where it has one: said the first time only. */
	levelsOnScale: {
		'service-duration': (before: string, after: string) => ` (fra ${before} til ${after}, set over de første 180)`,
		satisfaction: (before: string, after: string) => ` (fra ${before} til ${after} på en skala fra 1 til 5)`
	},
	happened: {
		'service-duration': {
			changed: (change: string, levels: string) => `Nye ydelser løb i gennemsnit ${change} efter start${levels}.`,
			none: (levels: string) => `Nye ydelser løb stort set lige så længe efter start som før${levels}.`
		},
		'service-days': {
			changed: (change: string, levels: string) => `Familierne havde i gennemsnit ${change} det første år${levels}.`,
			none: (levels: string) => `Familierne havde stort set lige så mange ydelsesdage det første år som før${levels}.`
		},
		'contact-points': {
			changed: (change: string, levels: string) => `Familierne havde i gennemsnit ${change} efter et år${levels}.`,
			none: (levels: string) => `Familierne havde stort set lige så mange kontaktpersoner efter et år som før${levels}.`
		},
		cost: {
			changed: (change: string, levels: string) =>
				`Udgifterne var i gennemsnit ${change} pr. familie det første år${levels}.`,
			none: (levels: string) => `Udgifterne pr. familie var stort set de samme det første år som før${levels}.`
		},
		'self-support': {
			changed: (change: string, levels: string) =>
				`Den del af dagene, hvor de voksne forsørger sig selv, blev i gennemsnit ${change}${levels}.`,
			none: (levels: string) =>
				`De voksne forsørgede sig selv i stort set den samme del af dagene det første år som før${levels}.`
		},
		satisfaction: {
			changed: (change: string, levels: string) =>
				`Familierne var i gennemsnit ${change} tilfredse efter et år${levels}.`,
			none: (levels: string) => `Familierne var stort set lige så tilfredse efter et år som før${levels}.`
		}
	},
	/** Where a change is smaller than its decimals. */
	none: {
		change: 'Der er stort set ingen udvikling.',
		guarded: (levels: string) => `Når der er korrigeret for udvælgelsen, er der stort set ingen udvikling${levels}.`,
		difference: 'Der er stort set ingen forskel til sammenligningsgruppen.'
	},
	uncertainty: (from: string, to: string) => `Usikkerheden går fra ${from} til ${to}.`,
	narrow: 'Usikkerheden er mindre, end tallene er afrundet til.',
	comparison: {
		changed: (change: string, levels: string) => `I sammenligningsgruppen var det ${change}${levels}.`,
		none: (levels: string) => `I sammenligningsgruppen var det stort set som før${levels}.`,
		nobody: 'Der er ingen sammenligningsgruppe.',
		without: (reason: string) => `Sammenligningsgruppen: ${reason}.`,
		bothSelected: 'Begge grupper er udvalgt på målet på samme måde.',
		averaged: 'Tallet er et gennemsnit af de kommuner, der har en sammenligningsgruppe.',
		/** Of all together, where a change is told and no verdict is. */
		notHere: 'Det er familiernes egen udvikling. Her er den ikke holdt op mod en sammenligningsgruppe.'
	},
	/** Told of a plain change whose corrected one may not be seen. */
	marked: 'Familier er udvalgt på målet, så et fald må ventes af udvælgelsen alene.',
	verdict: {
		improvement: 'Det er en forbedring.',
		deterioration: 'Det er en forværring.',
		'no-important-change': 'Det er ingen ændring af betydning.',
		'possible-improvement': 'Det peger mod en forbedring, men kan være tilfældigt.',
		'possible-deterioration': 'Det peger mod en forværring, men kan være tilfældigt.',
		'held-back-improvement': 'Det peger mod en forbedring.',
		'held-back-deterioration': 'Det peger mod en forværring.',
		undecided: 'Det kan ikke afgøres, om det er andet end et tilfælde.',
		'undecided-difference': 'Det kan ikke afgøres, om forskellen er andet end et tilfælde.',
		selected: 'Det kan ikke afgøres, om det er andet end udvælgelsen.',
		'too-few': 'Der er for få familier til at sige noget.',
		'not-delivered': (measure: string) => `Der er ikke leveret tal for ${measure}.`,
		'no-delivery': 'Der er ingen dataleverance endnu.'
	},
	whyUndecided: {
		bothWays: 'Usikkerheden rummer både et fald og en stigning.',
		untilNothing: 'Usikkerheden rummer også, at intet er ændret.'
	},
	detectable: (amount: string) => `Med så mange familier skal en ændring være på ${amount}, før den som regel ses.`,
	contributors: {
		none: 'Ingen familier har tal for både før og efter endnu.',
		one: '1 familie har tal for både før og efter.',
		many: (families: string) => `${families} familier har tal for både før og efter.`,
		/** Of all together, where places are averaged: families of the others have figures too. */
		ofAverage: (families: string) =>
			`${families} familier i kommuner med en sammenligningsgruppe har tal for både før og efter.`,
		/** Where the selection is corrected for: others have figures as well. */
		ofGuarded: (families: string) => `${families} familier har tal, der kan korrigeres for udvælgelsen.`,
		coverage: (share: string) => `Det er ${share} af dem, der er startet.`,
		coverageOfAverage: (share: string) => `Det er ${share} af alle, der er startet.`,
		others: 'De, der mangler, kan være anderledes.'
	},
	months: { one: '1 måned', many: (months: string) => `${months} måneder` },
	services: (services: string, families: string) => `Tallene er for ${services} ydelser i ${families} familier.`,
	adults: (adults: string, families: string) => `Tallene er for ${adults} voksne i ${families} familier.`,
	back: {
		after: (months: string, share: string) => `Efter ${months} måneder var ${share} af de voksne tilbage i arbejde.`,
		comparison: (months: string, share: string) => `I sammenligningsgruppen var det ${share} efter ${months} måneder.`
	},
	noFigure: (reason: string) => `Der er ikke tal for udviklingen: ${reason}.`,
	noShare: (reason: string) => `Der er ikke tal for, hvor mange der er tilbage i arbejde: ${reason}.`,
	/** Everything that is hidden of a paragraph, in one sentence. */
	hidden: {
		sentence: (what: string) => `Skjult af hensyn til familierne: ${what}.`,
		parts: {
			change: 'udviklingen',
			levels: 'tal før og efter',
			uncertainty: 'usikkerheden',
			comparison: 'tal for sammenligningsgruppen',
			difference: 'forskellen på de to grupper',
			verdict: 'vurderingen',
			shares: 'hvor mange der er tilbage i arbejde',
			families: 'hvor mange familier det er',
			coverage: 'hvor stor en del af de startede det er',
			cases: 'hvor mange tallene er for'
		}
	}
} as const;
