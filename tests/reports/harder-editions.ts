import { registeredProtocol, type Protocol } from '#lib/trial/protocol.ts';

/** Any part of an edition's text. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Part = Readonly<Record<string, Json>>;

/** Whose a part is: the nearest scope and group above it. */
interface Place {
	readonly scope: string | null;
	readonly group: string | null;
}

type Change = (part: Part, place: Place) => Part;

const hidden: Part = { state: 'hidden' };
const without = (reason: string): Part => ({ state: 'not-estimable', reason });
const isFigure = (part: Part) => 'state' in part;
const isHeadline = (part: Part) => 'verdict' in part;

/** Editions that are harder to tell of than the demonstration's, each by one thing that is otherwise everywhere. */
export const changes: Readonly<Record<string, Change>> = {
	'everything is hidden': (part) => {
		if (isFigure(part)) return hidden;
		return isHeadline(part) ? { ...part, verdict: 'hidden' } : part;
	},
	'nobody is compared with': (part, { group }) => {
		if (isFigure(part) && group === 'sammenligning') return without('no-families');
		return isHeadline(part) && part['basis'] === 'difference' ? { ...part, basis: 'plain' } : part;
	},
	'one municipality has delivered nothing': (part, { scope }) => {
		if (scope !== '370') return part;
		if (isFigure(part)) return without('no-delivery');
		return isHeadline(part) ? { ...part, basis: null, verdict: 'no-delivery' } : part;
	},
	'everything has improved': told('improvement', 'difference'),
	'everything has got worse': told('deterioration', 'difference'),
	'everything may have improved, and is held back': told('possible-improvement', 'difference', true),
	'everything may have got worse': told('possible-deterioration', 'guarded'),
	'nothing has changed that matters': told('no-important-change', 'plain'),
	'all are selected, and nothing can be decided': told('undecided', null),
	'there are too few everywhere': told('too-few', 'plain'),
	'few are in the figures, and many get nothing of what is tried': (part) => {
		const share = { state: 'shown', value: 0.41 };
		if ('withoutElement' in part) return { ...part, withoutElement: share };
		return isHeadline(part) ? { ...part, coverage: share } : part;
	}
};

function told(verdict: string, basis: string | null, isHeldBack = false): Change {
	return (part) => (isHeadline(part) ? { ...part, verdict, basis, isHeldBack } : part);
}

/** The text of an edition in which every part is changed, from the outermost to the innermost. */
export function changed(text: string, change: Change): string {
	return JSON.stringify(walk(JSON.parse(text) as Json, change, { scope: null, group: null }));
}

function walk(value: Json, change: Change, place: Place): Json {
	if (isList(value)) return value.map((one) => walk(one, change, place));
	if (typeof value !== 'object' || value === null) return value;
	const own = {
		scope: typeof value['scope'] === 'string' ? value['scope'] : place.scope,
		group: typeof value['group'] === 'string' ? value['group'] : place.group
	};
	const made = change(value, own);
	return Object.fromEntries(
		Object.entries(made).map(([key, part]) => [
			key,
			walk(part, change, key === 'indsats' || key === 'sammenligning' ? { ...own, group: key } : own)
		])
	);
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}

/** Names that are long, that fit one rule, several or none. */
const committees: Readonly<Record<string, readonly string[]>> = {
	'320': ['Børne-, Unge-, Familie- og Uddannelsesudvalget', 'Beskæftigelses-, Arbejdsmarkeds- og Erhvervsudvalget'],
	'316': ['Børne-, Social-, Økonomi- og Beskæftigelsesudvalget', 'Økonomi-, Plan- og Finansudvalget'],
	'370': ['Social-, Sundheds-, Psykiatri- og Omsorgsudvalget', 'Udvalget for Nærhed']
};

/** As much as a municipality is likely to register, with committees of long names and a target for every measure. */
export const fullProtocol: Protocol = {
	...registeredProtocol,
	trials: registeredProtocol.trials.map((trial) => ({
		...trial,
		name: 'Én plan for familier med sammensatte problemer på tværs af forvaltninger',
		ways: ['coordinating-caseworker', 'shared-electronic-plan', 'picked-from-data'],
		legalBasis: 'lov om frikommuner m.v. § 12 og bekendtgørelse nr. 720 af 19. juni 2017 om én samlet plan',
		committees: committees[trial.municipality] ?? null,
		start: '2018-01-01',
		plannedFamilies: 60,
		resultTargets: ['alle familier har én plan inden 60 dage', 'alle familier har én koordinator'],
		effectTargets: [
			{ measure: 'service-days', amount: -60 },
			{ measure: 'self-support', amount: 10 },
			{ measure: 'contact-points', amount: -2 },
			{ measure: 'cost', shareOfBefore: -0.1 },
			{ measure: 'satisfaction', amount: 0.5 }
		]
	}))
};
