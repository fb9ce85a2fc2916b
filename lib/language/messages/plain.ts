import type { Localized } from '../../contracts/language.ts';
import type { MessageKey } from './fr.ts';

/** What is said otherwise in a shop whose products fit everything: no vehicle is spoken of, and none asked for. */
export const plain: Partial<Record<MessageKey, Localized>> = {
  greeting: {
    fr: 'Bonjour ! Je suis l’assistant automatique de {shop}. Dites-moi ce que vous cherchez, ou posez-moi une question sur la livraison, les retours ou une commande.',
    en: 'Hello! I am the automatic assistant of {shop}. Tell me what you are looking for, or ask me about delivery, returns or an order.',
    de: 'Guten Tag! Ich bin der automatische Assistent von {shop}. Sagen Sie mir, was Sie suchen, oder fragen Sie mich nach Lieferung, Rückgabe oder einer Bestellung.',
    ar: 'مرحباً! أنا المساعد الآلي لمتجر {shop}. قل لي عمّ تبحث، أو اسألني عن التوصيل أو الإرجاع أو عن طلب.',
  },
  help: {
    fr: 'Je peux chercher un article, faire un devis, prendre une commande et répondre sur la livraison, les retours et le paiement. Que cherchez-vous ?',
    en: 'I can find an item, make a quote, take an order and answer about delivery, returns and payment. What are you looking for?',
    de: 'Ich kann einen Artikel suchen, ein Angebot machen, eine Bestellung aufnehmen und Fragen zu Lieferung, Rückgabe und Zahlung beantworten. Was suchen Sie?',
    ar: 'يمكنني البحث عن منتج وإعداد عرض سعر وتسجيل طلب والإجابة عن التوصيل والإرجاع والدفع. عمّ تبحث؟',
  },
  off_topic: {
    fr: 'Cela sort de ce que je connais : je m’occupe des articles et des services de {shop}. Que cherchez-vous ?',
    en: 'That is beyond what I know: I look after the items and services of {shop}. What are you looking for?',
    de: 'Das geht über das hinaus, was ich weiß: Ich kümmere mich um die Artikel und Leistungen von {shop}. Was suchen Sie?',
    ar: 'هذا خارج ما أعرفه: أهتم بمنتجات وخدمات {shop}. عمّ تبحث؟',
  },
  ask_part: { fr: 'Que cherchez-vous ?', en: 'What are you looking for?', de: 'Was suchen Sie?', ar: 'عمّ تبحث؟' },
  any_part: { fr: 'articles', en: 'items', de: 'Artikel', ar: 'منتجات' },
  compatible_unknown: {
    fr: 'Je ne connais pas la référence {reference} ; vérifiez-la, ou dites-moi ce que vous cherchez.', en: 'I do not know the reference {reference}; check it, or tell me what you are looking for.',
    de: 'Die Artikelnummer {reference} kenne ich nicht; prüfen Sie sie, oder sagen Sie mir, was Sie suchen.', ar: 'لا أعرف المرجع {reference}؛ تحقق منه أو قل لي عمّ تبحث.',
  },
  proactive: {
    fr: 'Puis-je vous aider ? Dites-moi ce que vous cherchez : je regarde ce qui est en stock.', en: 'Can I help? Tell me what you are looking for and I will see what is in stock.',
    de: 'Kann ich helfen? Sagen Sie mir, was Sie suchen: Ich sehe nach, was vorrätig ist.', ar: 'هل أساعدك؟ قل لي عمّ تبحث وسأرى المتوفر.',
  },
  role_override_blocked: {
    fr: 'Je reste l’assistant de {shop} et je ne peux pas changer de rôle. En revanche, je peux vous trouver un article ou répondre sur une commande.', en: 'I remain the assistant of {shop} and cannot change roles. But I can find an item or answer about an order.',
    de: 'Ich bleibe der Assistent von {shop} und kann keine andere Rolle annehmen. Aber ich kann einen Artikel finden oder zu einer Bestellung antworten.', ar: 'أبقى مساعد {shop} ولا أستطيع تغيير دوري. لكن يمكنني إيجاد منتج أو الإجابة عن طلب.',
  },
  disclosure_blocked: {
    fr: 'Je ne peux pas parler de mon fonctionnement interne. Je peux en revanche vous aider à trouver un article ou répondre à une question sur la boutique.', en: 'I cannot talk about how I work inside. But I can help you find an item or answer a question about the shop.',
    de: 'Über mein Innenleben kann ich nicht sprechen. Aber ich kann Ihnen helfen, einen Artikel zu finden, oder eine Frage zum Shop beantworten.', ar: 'لا أستطيع الحديث عن عملي الداخلي. لكن يمكنني مساعدتك في إيجاد منتج أو الإجابة عن سؤال حول المتجر.',
  },
  attachment_received: {
    fr: 'J’ai bien reçu votre fichier. Je ne sais pas regarder une image ni lire un document : dites-moi avec des mots ce dont il s’agit, ou demandez un conseiller, qui le verra ici.', en: 'I have received your file. I cannot look at a picture or read a document: tell me in words what it is about, or ask for an adviser, who will see it here.',
    de: 'Ihre Datei ist angekommen. Ich kann weder Bilder ansehen noch Dokumente lesen: Sagen Sie mir mit Worten, worum es geht, oder fragen Sie nach einem Berater, der sie hier sieht.', ar: 'وصلني ملفك. لا أستطيع النظر إلى صورة أو قراءة مستند: قل لي بالكلمات عمّ يتعلق، أو اطلب مستشاراً سيراه هنا.',
  },
  suggestion_3: { fr: 'Comment retourner un article ?', en: 'How do I return an item?', de: 'Wie gebe ich einen Artikel zurück?', ar: 'كيف أعيد منتجاً؟' },
};
