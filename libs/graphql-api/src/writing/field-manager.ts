/** Field manager of what is changed from here. */
export const fieldManager = 'pilothouse-dashboard';
