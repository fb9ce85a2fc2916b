import type { Button, Money } from '../../../lib/contracts/action.ts';
import { type Fields, fields, list, oneOf, text, whole } from './read.ts';
import type { Action, FormAction, ProductCard } from './types.ts';

type Field = FormAction['fields'][number];

function readMoney(value: unknown): Money | null {
  const { amount, currency } = fields(value);
  const units = whole(amount);
  const code = text(currency);
  return units !== null && code !== null && /^[A-Z]{3}$/.test(code) ? { amount: units, currency: code } : null;
}

function readProduct(value: unknown): ProductCard | null {
  const from = fields(value);
  const id = text(from.id);
  const name = text(from.name);
  const price = readMoney(from.price);
  if (id === null || name === null || price === null) return null;
  return {
    id,
    name,
    price,
    reference: text(from.reference) ?? '',
    brand: text(from.brand),
    stock: whole(from.stock) ?? 0,
    url: text(from.url) ?? '',
    image: text(from.image),
    note: text(from.note),
    stale: from.stale === true,
  };
}

export const readProducts = (value: unknown): ProductCard[] => list(fields(value).products, readProduct);

function readButton(value: unknown): Button | null {
  const from = fields(value);
  const label = text(from.label);
  const sent = text(from.value);
  const url = text(from.url);
  return label && sent ? { label, value: sent, ...(url ? { url } : {}) } : null;
}

function readField(value: unknown): Field | null {
  const from = fields(value);
  const name = text(from.name);
  if (!name) return null;
  const preset = text(from.value);
  const options = list(from.options, (option) => {
    const { label, value: chosen } = fields(option);
    const sent = text(chosen);
    return sent === null ? null : { label: text(label) ?? sent, value: sent };
  });
  return {
    name,
    label: text(from.label) ?? name,
    type: oneOf(from.type, ['text', 'email', 'tel', 'textarea', 'select', 'date']) ?? 'text',
    required: from.required === true,
    ...(preset === null ? {} : { value: preset }),
    ...(options.length > 0 ? { options } : {}),
  };
}

const readers: Record<Action['type'], (data: Fields) => Action | null> = {
  SHOW_CAROUSEL: (data) => {
    const products = readProducts(data);
    return products.length > 0 ? { type: 'SHOW_CAROUSEL', data: { products } } : null;
  },
  SHOW_BUTTONS: (data) => {
    const buttons = list(data.buttons, readButton);
    return buttons.length > 0 ? { type: 'SHOW_BUTTONS', data: { buttons } } : null;
  },
  SHOW_FORM: (data) => {
    const inputs = list(data.fields, readField);
    const about = { form: text(data.form) ?? '', step: text(data.step) ?? '', title: text(data.title) ?? '' };
    return inputs.length > 0 ? { type: 'SHOW_FORM', data: { ...about, fields: inputs } } : null;
  },
  OPEN_CHECKOUT: (data) => {
    const url = text(data.url);
    const total = readMoney(data.total);
    return url && total ? { type: 'OPEN_CHECKOUT', data: { url, total, expires_at: text(data.expires_at) ?? '' } } : null;
  },
  DOWNLOAD: (data) => {
    const url = text(data.url);
    const about = { filename: text(data.filename) ?? '', media_type: text(data.media_type) ?? '', expires_at: text(data.expires_at) ?? '' };
    return url ? { type: 'DOWNLOAD', data: { url, ...about } } : null;
  },
  HANDOFF: (data) => ({ type: 'HANDOFF', data: { state: oneOf(data.state, ['pending', 'human']) ?? 'pending', message: text(data.message) ?? '' } }),
  ASK_CSAT: (data) => {
    const scale = whole(data.scale);
    return scale !== null && scale >= 2 && scale <= 10 ? { type: 'ASK_CSAT', data: { question: text(data.question) ?? '', scale } } : null;
  },
  RESET: (data) => ({ type: 'RESET', data: { conversation_id: text(data.conversation_id) ?? '' } }),
};

const TYPES = ['SHOW_CAROUSEL', 'SHOW_BUTTONS', 'SHOW_FORM', 'OPEN_CHECKOUT', 'DOWNLOAD', 'HANDOFF', 'ASK_CSAT', 'RESET'] as const;

export function readAction(value: unknown): Action | null {
  const from = fields(value);
  const type = oneOf<Action['type']>(from.type, TYPES);
  return type === null ? null : readers[type](fields(from.data));
}
