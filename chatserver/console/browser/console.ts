/** The console in the browser: everything works as plain pages; this makes them live and quick. */
import htmx from "htmx.org";
import { offerAnswers } from "./answers";
import { startBoard } from "./board";
import { openDialogs } from "./dialogs";
import { dropDrafts } from "./drafts";
import { listenToKeys } from "./keys";
import { linkTwins } from "./twins";
import { prepareNotify } from "./notify";
import { startTalk } from "./talk";
import { labelCells } from "./stacks";
import { connect } from "./wire";
import { restoreForm } from "./kept";
import { keepPlace } from "./place";

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}

window.htmx = htmx;
// The menu may be longer than a low screen; where one is must be seen.
document.querySelector(".menu [aria-current]")?.scrollIntoView({ block: "nearest" });
openDialogs();
listenToKeys();
linkTwins();
keepPlace();
restoreForm();
labelCells();
offerAnswers();
startBoard();
prepareNotify();
if (document.querySelector("form[action='/console/sign-in']")) dropDrafts();
if (document.querySelector(".at-inbox")) {
  const wire = connect();
  const stream = document.querySelector<HTMLElement>("#stream[data-conversation]");
  if (stream) startTalk(wire, stream);
}
