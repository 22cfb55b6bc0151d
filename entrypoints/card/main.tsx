// The token behind the frame's "#" -> the card, drawn, with its actions sent to the background.
import '../../components/theme.css';
import '../../components/card.css';
import { render } from 'preact';
import { Card, type WorldOutlines } from '../../components/Card.tsx';
import { askCard } from '../../extension/ask.ts';
import { browser } from '../../extension/browser.ts';
import { followCardFrame } from '../../extension/card-frame.ts';
import { formatDate } from '../../reading/cards/format-date.ts';

const root = document.getElementById('root');
if (!root) throw new Error('card.html has no #root');

let outlines: Promise<WorldOutlines> | null = null;
function loadOutlines(): Promise<WorldOutlines> {
  outlines ??= fetch(browser.runtime.getURL('outlines.json')).then((response) => response.json());
  return outlines;
}

followCardFrame(async (token, reply) => {
  if (!reply)
    return render(<p class="card role">This card is no longer there. Click the name again.</p>, root);
  const { card, met } = reply;
  const map = card.type === 'entity' && card.location ? await loadOutlines() : null;
  render(
    <main>
      <Card
        key={token}
        card={card}
        met={met.map((remark) => ({
          ...remark,
          said: remark.said && formatDate(remark.said),
          read: formatDate(remark.read),
        }))}
        outlines={map}
        actions={{
          close: () => void askCard({ type: 'close-card', token }),
          choose: (id) => void askCard({ type: 'choose', token, id }).then(() => location.reload()),
          showMention: (index) => void askCard({ type: 'show-mention', token, index }),
          showSpan: (block, start, end) => void askCard({ type: 'show-span', token, block, start, end }),
          muteName: () => void askCard({ type: 'mute-name', token }),
          switchSiteOff: () => void askCard({ type: 'switch-site-off', token }),
        }}
      />
    </main>,
    root,
  );
});
