/** Milliseconds between two looks at what an object's own changes do not tell. */
export const pollStorage = 3000;
