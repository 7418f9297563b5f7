/** Icons that bear letters, digits, currency signs, characters or company-like marks: never shipped, never drawn. */
export const blockedIcons: readonly string[] = `
abcd admission-tickets atm-sign bank barber-pole bullet-train bus-stop calendar card-index chart-increasing-with-yen
cinema coin-purse computer-disk convenience-store credit-card-with-digits currency-exchange department-store dollar-banknote dvd
e-mail elevator euro-banknote fax-machine flower-playing-cards heavy-dollar-sign hotel hundred-points
id-button identification-card information input-latin-letters japanese-post-office joker label love-hotel
mahjong-red-dragon map-of-japan metro money-bag money-with-wings moon-cake newspaper ok-button optical-disk
oncoming-taxi p-button pager pool-8-ball post-office postbox pound-banknote red-envelope
rolled-up-newspaper slot-machine sos-button station stop-sign taxi tear-off-calendar ticket
timer-clock tokyo-tower videocassette vs-button yen-banknote zzz 1st-place-medal 2nd-place-medal 3rd-place-medal
kaaba prayer-beads cigarette crossed-flags x-ray hamsa nazar-amulet military-helmet
`
  .trim()
  .split(/\s+/);

/** Pattern for whole families of such icons: keycaps, clock faces, letter buttons, flags, skin tones. */
export const blockedFamilies =
  /keycap|oclock|-thirty$|(?<!check-mark)-button|^flag-(?!in-hole)|skin-tone|latin|^input-|banknote|-arrow$|^regional/;
