/** A notification and a sound when somebody new waits: each browser's own choice, and neither says who or what. */
const NOTIFY = "lethe-notify";
const SOUND = "lethe-sound";
const LAST = "lethe-last-told";
const PAUSE_MS = 4_000;

export function tellWaiting(): void {
  // Several tabs hear the same: the first one tells.
  const last = Number(localStorage.getItem(LAST) ?? 0);
  if (Date.now() - last < PAUSE_MS) return;
  localStorage.setItem(LAST, String(Date.now()));
  if (localStorage.getItem(SOUND) === "yes") void play();
  if (localStorage.getItem(NOTIFY) !== "yes" || !document.hidden) return;
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const told = new Notification("Lethe", { body: document.body.dataset["waits"] ?? "", tag: "lethe-waits" });
  told.addEventListener("click", () => {
    window.focus();
    location.assign("/console/inbox?view=waiting");
    told.close();
  });
}

export function prepareNotify(): void {
  keep("#sound-on", SOUND, async (on) => {
    if (on) await play();
    return on;
  });
  keep("#notify-on", NOTIFY, async (on, box) => {
    if (!on) return false;
    const allowed = "Notification" in window && (await Notification.requestPermission()) === "granted";
    const said = document.querySelector("#notify-said");
    if (!allowed && said) said.textContent = box.dataset["refused"] ?? "";
    return allowed;
  });
}

function keep(selector: string, name: string, choose: (on: boolean, box: HTMLInputElement) => Promise<boolean>): void {
  const box = document.querySelector<HTMLInputElement>(selector);
  if (!box) return;
  box.checked = localStorage.getItem(name) === "yes";
  box.addEventListener("change", async () => {
    box.checked = await choose(box.checked, box);
    if (box.checked) localStorage.setItem(name, "yes");
    else localStorage.removeItem(name);
  });
}

/** Two soft tones. A browser that nobody has clicked in yet stays silent. */
async function play(): Promise<void> {
  const audio = new AudioContext();
  if (audio.state === "suspended") await Promise.race([audio.resume(), new Promise((done) => setTimeout(done, 500))]);
  const volume = audio.createGain();
  volume.connect(audio.destination);
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.6);
  for (const [at, pitch] of [[0, 587], [0.16, 784]] as const) {
    const tone = audio.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + 0.6);
  }
  window.setTimeout(() => void audio.close(), 1_000);
}
