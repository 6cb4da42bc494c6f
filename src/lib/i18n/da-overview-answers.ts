/** The five questions that a reader comes with, and the answers that rules give. Every sentence is of counts and names. */
export const answersDa = {
	navigation: 'Fem spørgsmål',
	questions: {
		works: 'Virker det?',
		sure: 'Hvor sikkert er det?',
		apart: 'Hvor adskiller kommunerne sig?',
		missing: 'Hvad mangler vi?',
		decide: 'Hvad skal vi beslutte?'
	},
	sure: {
		verdicts: (all: string, firm: string, possible: string, open: string) =>
			`Sikre vurderinger i kommunerne: ${firm} af ${all}. Peger i en retning, men kan være tilfældige: ${possible}. Kan ikke afgøres: ${open}.`,
		notTold: (count: string) => `Vises ikke: ${count}.`,
		heldBack: (count: string) => `Holdt tilbage, fordi grupperne ikke er klart forskellige efter et år: ${count}.`,
		coverage: (lowest: string, highest: string) =>
			`Bag vurderingerne er fra ${lowest} til ${highest} af de familier, der er startet.`,
		coverageEverywhere: (share: string) => `Bag vurderingerne er ${share} af de familier, der er startet.`,
		ofMeasure: (measure: string, amount: string) => `${measure} ${amount}`,
		detectable: (what: string) =>
			`Så stor skal en ændring være for alle under ét, før den viser sig i fire ud af fem forsøg: ${what}.`,
		more: 'Kan vi stole på tallene?'
	},
	apart: {
		otherVerdict: (measures: string) => `Ikke samme vurdering alle steder: ${measures}.`,
		sameVerdict: (measures: string) => `Samme vurdering i alle kommuner: ${measures}.`,
		notTold: (measures: string) => `Kan ikke holdes op mod hinanden, fordi en vurdering ikke vises: ${measures}.`,
		ofPlace: (place: string, unlike: string, told: string) => `${place} ved ${unlike} af ${told}`,
		families: (places: string) =>
			`Familierne er ikke de samme slags. Så mange ting ved dem var anderledes end i de andre kommuner ved start: ${places}.`,
		never: 'Kommunerne stilles aldrig op efter resultat.',
		more: 'Kommunerne hver for sig'
	},
	missing: {
		toCome: (places: string) => `Endnu ikke fulgt et helt år: ${places}.`,
		ofPlace: (place: string, families: string) => `${families} familier i ${place}`,
		nothing: 'Ingen regel har fundet noget, der mangler.',
		more: 'Hvad der er med i tallene'
	}
} as const;
