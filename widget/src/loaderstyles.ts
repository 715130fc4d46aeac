/** The launcher and the panel. `all: initial !important` keeps the page's own rules out of the host element. */
export const styles = `
:host{all:initial!important;--edge:max(20px,env(safe-area-inset-bottom));--side:max(20px,env(safe-area-inset-right))}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{position:fixed;z-index:2147483001;inset-inline-end:var(--side);bottom:var(--edge);width:56px;height:56px;padding:0;
border:0;border-radius:50%;background:#0f5f73;color:#fff;cursor:pointer;box-shadow:0 4px 16px #0004;
display:grid;place-items:center}
button:hover{background:#0b4c5c}
button:focus-visible{outline:2px solid #fff;outline-offset:-4px;box-shadow:0 0 0 3px #0f5f73}
svg{width:28px;height:28px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.down,:host(.open) .bubble{display:none}
:host(.open) .down{display:inline}
.badge{position:absolute;top:-4px;inset-inline-end:-4px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;
background:#b3261e;color:#fff;font:600 13px/22px system-ui,sans-serif;text-align:center}
#panel{position:fixed;z-index:2147483000;inset-inline-end:var(--side);bottom:calc(var(--edge) + 68px);
width:min(380px,calc(100vw - 40px));height:min(600px,calc(100dvh - 108px));overflow:hidden;border-radius:12px;
background:Canvas;color:CanvasText;color-scheme:light dark;box-shadow:0 0 0 1px #0001,0 12px 40px #0004;
display:grid;animation:rise .15s ease-out}
p,iframe{grid-area:1/1;width:100%;height:100%;border:0;margin:0}
iframe{opacity:0;transition:opacity .12s;color-scheme:light dark}
:host(.ready) iframe{opacity:1}
p{display:grid;place-items:center;padding:32px;text-align:center;font:16px/1.5 system-ui,sans-serif}
@keyframes rise{from{opacity:0;transform:translateY(8px)}}
@media (max-width:480px),(max-height:480px){
#panel{inset:0;width:100%;height:100dvh;border-radius:0;box-shadow:none}
:host(.open.ready) button{display:none}}
@media (prefers-reduced-motion:reduce){#panel,iframe{animation:none;transition:none}}
@media (forced-colors:active){button,#panel{border:2px solid}}
@media print{button,#panel{display:none}}
`;
