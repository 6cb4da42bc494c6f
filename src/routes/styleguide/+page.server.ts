import { error } from '@sveltejs/kit';
import { drawStyleguide } from '#lib/charts/draw-styleguide.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { showStyleguide } from '#lib/server/workflows/show-styleguide.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { access, language } }) => {
	const invented = showStyleguide({ isDemonstration: access.isDemonstration() });
	if (invented === null) error(404);
	const draw = (id: string) => drawStyleguide(wordsIn(language), id);
	return { invented, charts: { example: draw('example'), colour: draw('marks'), grey: draw('marks-in-grey') } };
};
