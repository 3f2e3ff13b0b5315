import type { Language } from '@helder/policy';
import type { Config } from './config.js';

/** What a mail says; the layout makes the plain and the HTML form of it. */
export type MailText = {
  subject: string;
  greeting: string;
  paragraphs: string[];
  button?: { words: string; href: string };
  /** Smaller, under the button. */
  notes?: string[];
  footer?: { words: string; href: string };
  html?: never;
  pixel?: never;
};
/** Ours, about something that can be switched off. */
export type ServiceText = MailText & Required<Pick<MailText, 'footer'>>;
/** What was written by hand and not by us, so it always tells how to stop it. */
export type MarketingText = Omit<MailText, 'html' | 'pixel' | 'footer'> & {
  /** Ready-made, safe HTML in place of the paragraphs (a newsletter issue). */
  html?: string;
  footer: { words: string; href: string };
  /** Counts an opening, for who said yes to measuring; an address of ours. */
  pixel?: string;
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const SIGN_OFF = { nl: 'Met vriendelijke groet', en: 'Kind regards' };

const senderOf = ({ name, address, email }: Config['pack']['controller']) => [name, address, email].filter((each) => each !== null);

/** One column, system font, no pictures: nothing in a mail reports that it was read, unless its reader chose so. */
export function mailLayout(mail: MailText | MarketingText, language: Language, { pack }: Config): { text: string; html: string } {
  const { platform, controller } = pack;
  const p = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  const small = 'font-size:14px;color:#4a5763;';
  const text = [
    mail.greeting,
    ...mail.paragraphs,
    mail.button && `${mail.button.words}:\n${mail.button.href}`,
    ...(mail.notes ?? []),
    `${SIGN_OFF[language]},\n${platform}`,
    senderOf(controller).join('\n'),
    mail.footer && `${mail.footer.words}: ${mail.footer.href}`,
  ]
    .filter(Boolean)
    .join('\n\n');
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(mail.subject)}</title></head>
<body style="margin:0;padding:24px 16px;font:17px/1.55 'Source Sans 3',system-ui,'Segoe UI',Roboto,sans-serif;color:#14202b;background:#ffffff">
<div style="max-width:560px;margin:0 auto"><p style="margin:0 0 24px;font-size:22px;font-weight:600;color:#0b5c6b">${escapeHtml(platform)}</p>
${p(mail.greeting)}${mail.html ?? mail.paragraphs.map((each) => p(each)).join('')}
${mail.button ? `<p style="margin:24px 0"><a href="${escapeHtml(mail.button.href)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0b5c6b;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(mail.button.words)}</a></p>` : ''}
${(mail.notes ?? []).map((note) => p(note, small)).join('')}
<p style="margin:0 0 16px">${SIGN_OFF[language]},<br>${escapeHtml(platform)}</p>
<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d5dbe1;${small}">${senderOf(controller).map(escapeHtml).join('<br>')}
${mail.footer ? `<br><a href="${escapeHtml(mail.footer.href)}" style="color:#0a5361">${escapeHtml(mail.footer.words)}</a>` : ''}</p>${mail.pixel ? `<img src="${escapeHtml(mail.pixel)}" width="1" height="1" alt="">` : ''}</div></body></html>`;
  return { text, html };
}
