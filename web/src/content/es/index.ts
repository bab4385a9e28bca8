import type { Content } from '../en'; import { en } from '../en'; export const es: Content = { ...en, language: 'es' };
