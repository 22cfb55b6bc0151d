// The page script: a page -> its article sent to the background, the marks painted, cards opened on a click.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPageScript } from '../extension/page-script.ts';
import { readPage } from '../page/read-page.ts';

export default defineUnlistedScript(() => runPageScript(readPage));
