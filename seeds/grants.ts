import { dayOfIso } from '#lib/trial/day.ts';
import type { Family } from './family.ts';
import { personId } from './household.ts';
import { familyServices, type ServiceSpell } from './services.ts';
import { delivered, type Spell } from './spells.ts';
import type { ServiceRow } from './tables.ts';

const NEW_EMPLOYMENT_ACT = dayOfIso('2020-01-01');
const YOUTH_EFFORT_ACT = dayOfIso('2019-08-01');

/** Where the paragraphs of the Employment Act went on 1 January 2020. */
const renumbered: Readonly<Record<string, string>> = { '31b': '167', '32': '90', '42': '57', '68a': '112' };

/**
 * The grants that a service was written down as. A service under the Employment Act that ran
 * into 2020 stands in two rows with two paragraphs and is still one service, as in life.
 */
function grants(spell: ServiceSpell): (Spell & { readonly paragraph: string })[] {
	const { offer, start, end } = spell;
	if (offer.law === 'kui' && start < YOUTH_EFFORT_ACT) return [];
	if (offer.law !== 'lab' || end < NEW_EMPLOYMENT_ACT) return [{ start, end, paragraph: offer.paragraph }];
	const later = {
		start: Math.max(start, NEW_EMPLOYMENT_ACT),
		end,
		paragraph: renumbered[offer.paragraph] ?? offer.paragraph
	};
	if (start >= NEW_EMPLOYMENT_ACT) return [later];
	return [{ start, end: NEW_EMPLOYMENT_ACT - 1, paragraph: offer.paragraph }, later];
}

export function serviceRows(family: Family): ServiceRow[] {
	return familyServices(family).flatMap((spell) =>
		grants(spell).flatMap(({ paragraph, ...grant }) => {
			const dates = delivered(grant, family.register);
			if (!dates) return [];
			const { law, service, unit } = spell.offer;
			const person = spell.person === null ? null : personId(family.id, spell.person);
			return [
				{
					familie_id: family.id,
					person_id: person,
					lov: law,
					paragraf: paragraph,
					ydelse: service,
					enhed: unit,
					...dates
				}
			];
		})
	);
}
