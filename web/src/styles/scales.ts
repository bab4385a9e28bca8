// The sizes of text (names of nhsuk-frontend's type scale, which grows on wider screens) and the distances (rem) that styles
// may use. tests/page holds every style to them; the gallery shows them.
export const TYPE_SIZES = [16, 19, 22, 26, 36, 48] as const;
export const SPACES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;
