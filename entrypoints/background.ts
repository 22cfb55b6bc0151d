// The browser's events -> the parts of the background that answer them.
import { defineBackground } from 'wxt/utils/define-background';
import { followInstall, followTabs } from '../extension/follow-tabs.ts';
import { followGrants } from '../extension/register-page-script.ts';
import { serveMessages } from '../extension/serve-messages.ts';

export default defineBackground(() => {
  serveMessages();
  followGrants();
  followTabs();
  followInstall();
});
