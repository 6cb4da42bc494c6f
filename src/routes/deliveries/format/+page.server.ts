import { deliveryHandbook } from '#lib/export/delivery-handbook.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ handbook: deliveryHandbook(locals.language) });
