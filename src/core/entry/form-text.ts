import type { Form } from './types';

/** How a form is written; of a template with its slots: 平安{place}. */
export const formText = (form: Form): string => (typeof form === 'string' ? form : form.text);
