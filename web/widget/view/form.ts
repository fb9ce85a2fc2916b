import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormAction } from '../net/types.ts';
import type { View } from './context.ts';

type Field = FormAction['fields'][number];

function inputOf(field: Field, id: string, view: View): TemplateResult {
  const { name, required, value = '' } = field;
  switch (field.type) {
    case 'select':
      return html`<select id=${id} name=${name} ?required=${required}>
        <option value="">${view.say('choose')}</option>
        ${(field.options ?? []).map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
      </select>`;
    case 'textarea': return html`<textarea id=${id} name=${name} rows="3" maxlength="1000" dir="auto" ?required=${required} .value=${value}></textarea>`;
    case 'email':
    case 'tel': return html`<input id=${id} name=${name} type=${field.type} maxlength="200" autocomplete=${field.type} dir="ltr" ?required=${required} .value=${value}>`;
    default: return html`<input id=${id} name=${name} type=${field.type} maxlength="200" dir="auto" ?required=${required} .value=${value}>`;
  }
}

/** A step of a wizard. What is filled in goes back as one message, a `name: value` line for each field. */
export function form(data: FormAction, id: string, live: boolean, view: View): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const entries = new FormData(event.target as HTMLFormElement);
    const lines = data.fields.flatMap(({ name }) => {
      const value = entries.get(name);
      const text = typeof value === 'string' ? value.trim().replace(/\s*\n\s*/g, ' ') : '';
      return text === '' ? [] : [`${name}: ${text}`];
    });
    if (lines.length > 0) view.send(lines.join('\n'));
  };
  return html`<form class="form" @submit=${submit}><fieldset ?disabled=${!live}>
    ${data.title ? html`<legend dir="auto">${data.title}</legend>` : nothing}
    ${data.fields.map((field, index) => html`<div class="field">
      <label for=${`${id}-${index}`} dir="auto">${field.label}${field.required ? nothing : html`<small> (${view.say('optional')})</small>`}</label>
      ${inputOf(field, `${id}-${index}`, view)}
    </div>`)}
    <button type="submit" class="primary">${view.say('form_send')}</button>
  </fieldset></form>`;
}

/** How the customer's own answer to a form is shown: with the labels they read, not the names the wizard uses. */
export function formAnswer(message: string, data: FormAction): string {
  return message.split('\n').map((line) => {
    const field = data.fields.find(({ name }) => line.startsWith(`${name}: `));
    if (!field) return line;
    const value = line.slice(field.name.length + 2);
    return `${field.label}: ${field.options?.find((option) => option.value === value)?.label ?? value}`;
  }).join('\n');
}
