import type { CellLook } from './cells.ts';

/** The look of a heading says whether its column must be filled in: by weight and slant as well as by colour. */
export const headingLooks = {
	value: { backgroundColor: '#17406D', textColor: '#FFFFFF', fontWeight: 'bold' },
	column: { backgroundColor: '#D5E1EE', fontWeight: 'bold' },
	no: { backgroundColor: '#ECEAE6', fontStyle: 'italic' }
} as const satisfies Record<string, CellLook>;

export const titleLook = { fontWeight: 'bold', fontSize: 16 } as const satisfies CellLook;
export const sectionLook = { fontWeight: 'bold', fontSize: 13 } as const satisfies CellLook;
export const headLook = {
	fontWeight: 'bold',
	backgroundColor: '#ECEAE6',
	alignVertical: 'top',
	wrap: true
} as const satisfies CellLook;
export const proseLook = { wrap: true, alignVertical: 'top' } as const satisfies CellLook;
/** What must not be overlooked, such as that the data are made up. */
export const noticeLook = {
	backgroundColor: '#FBF0D4',
	fontWeight: 'bold',
	wrap: true,
	alignVertical: 'top'
} as const satisfies CellLook;
