// Nobody is told to stop, change or start a medicine by themselves. "Do not stop ... by yourself" is the allowed form, and
// sentences that send the reader to somebody ("Ask whether ...", "Talk to ... before you change ...") may name the action.
import { sentencesIn } from './texts.mjs';
import { beginsWith, follows } from './words.mjs';

export function lintByYourself({ meaning, action }, style) {
  return sentencesIn(`${meaning} ${action}`).flatMap((sentence) => {
    if (beginsWith(style.openers, sentence)) return [];
    const forbids = beginsWith(style.byYourself.forbidding, sentence);
    if (forbids) return sentence.includes(style.byYourself.said) ? [] : [`forbids without "${style.byYourself.said}": ${sentence}`];
    const orders = beginsWith(style.orders, sentence) || followsJoined(style, sentence) || follows(style.permissions, style.actions ?? style.orders, sentence);
    return orders ? [`tells the reader what to do with a medicine: ${sentence}`] : [];
  });
}

// "If you feel ill, stop it", "take it and stop": an order within a sentence, after a comma or a joining word.
const followsJoined = ({ joining, orders }, sentence) =>
  follows(joining.filter((word) => word !== ','), orders, sentence) || sentence.split(', ').slice(1).some((part) => beginsWith(orders, part));
