//! How to renew the network address, per operating system. The names of menus are those of the
//! systems themselves; where a system's own word may differ from version to version, the key
//! word of the button is given.

use crate::domain::checklist::System;
use crate::i18n::catalogue::catalogue;

/// What is typed on Windows to give the address back.
pub const WINDOWS_RELEASE: &str = "ipconfig /release";
/// What is typed on Windows to ask for a new address.
pub const WINDOWS_RENEW: &str = "ipconfig /renew";
/// What is typed on Linux (NetworkManager) to drop the network.
pub const LINUX_OFF: &str = "nmcli networking off";
/// What is typed on Linux (NetworkManager) to join it again.
pub const LINUX_ON: &str = "nmcli networking on";

catalogue! {
    /// How to renew the network address, per operating system.
    Address {
        which_system { nl: "Welk toestel heb je?", fr: "Quel appareil avez-vous\u{a0}?", de: "Welches Gerät haben Sie?", en: "Which device do you have?" }
        windows { nl: "Windows", fr: "Windows", de: "Windows", en: "Windows" }
        mac { nl: "Mac", fr: "Mac", de: "Mac", en: "Mac" }
        iphone { nl: "iPhone of iPad", fr: "iPhone ou iPad", de: "iPhone oder iPad", en: "iPhone or iPad" }
        android { nl: "Android", fr: "Android", de: "Android", en: "Android" }
        linux { nl: "Linux", fr: "Linux", de: "Linux", en: "Linux" }
        windows_open {
            nl: "Druk op de Windows-toets, typ cmd en druk op Enter.",
            fr: "Appuyez sur la touche Windows, tapez cmd, puis Entrée.",
            de: "Drücken Sie die Windows-Taste, tippen Sie cmd, dann Enter.",
            en: "Press the Windows key, type cmd and press Enter.",
        }
        /// {command} is typed as it stands.
        type_command {
            nl: "Typ {command} en druk op Enter.",
            fr: "Tapez {command}, puis Entrée.",
            de: "Tippen Sie {command}, dann Enter.",
            en: "Type {command} and press Enter.",
        }
        mac_open {
            nl: "Kies Apple-menu, Systeem\u{ad}instellingen, Netwerk.",
            fr: "Choisissez menu Pomme, Réglages Système, Réseau.",
            de: "Wählen Sie Apple-Menü, System\u{ad}einstellungen, Netzwerk.",
            en: "Choose Apple menu, System Settings, Network.",
        }
        mac_details {
            nl: "Klik op je verbinding, dan op Details en op TCP/IP.",
            fr: "Cliquez sur votre connexion, puis sur Détails et TCP/IP.",
            de: "Klicken Sie auf Ihre Verbindung, dann auf Details und TCP/IP.",
            en: "Click your connection, then Details and TCP/IP.",
        }
        mac_renew {
            nl: "Klik op de knop met “DHCP-lease”.",
            fr: "Cliquez sur le bouton «\u{a0}bail DHCP\u{a0}».",
            de: "Klicken Sie auf die Taste mit „DHCP-Lease“.",
            en: "Click ‘Renew DHCP Lease’.",
        }
        iphone_open {
            nl: "Open Instellingen en tik op Wifi.",
            fr: "Ouvrez Réglages et touchez Wi-Fi.",
            de: "Öffnen Sie Einstellungen und tippen Sie auf WLAN.",
            en: "Open Settings and tap Wi-Fi.",
        }
        iphone_info {
            nl: "Tik op de i naast je netwerk.",
            fr: "Touchez le i à côté de votre réseau.",
            de: "Tippen Sie auf das i neben Ihrem Netz.",
            en: "Tap the i next to your network.",
        }
        iphone_renew {
            nl: "Tik op de knop met “lease” en bevestig.",
            fr: "Touchez le bouton avec «\u{a0}bail\u{a0}» et confirmez.",
            de: "Tippen Sie auf die Taste mit „Lease“ und bestätigen Sie.",
            en: "Tap ‘Renew Lease’ and confirm.",
        }
        android_off {
            nl: "Zet wifi uit. Wacht 10\u{a0}seconden.",
            fr: "Coupez le Wi-Fi. Attendez 10\u{a0}secondes.",
            de: "Schalten Sie WLAN aus. Warten Sie 10\u{a0}Sekunden.",
            en: "Turn Wi-Fi off. Wait 10\u{a0}seconds.",
        }
        android_on {
            nl: "Zet wifi weer aan.", fr: "Réactivez le Wi-Fi.", de: "Schalten Sie WLAN wieder ein.", en: "Turn Wi-Fi on again.",
        }
        android_aeroplane {
            nl: "Helpt dat niet? Zet de vliegtuigmodus 10\u{a0}seconden aan en weer uit.",
            fr: "Sans effet\u{a0}? Activez le mode avion 10\u{a0}secondes, puis coupez-le.",
            de: "Hilft das nicht? Flugmodus 10\u{a0}Sekunden ein- und wieder ausschalten.",
            en: "No help? Turn aeroplane mode on for 10\u{a0}seconds, then off.",
        }
        linux_open {
            nl: "Open een terminal.", fr: "Ouvrez un terminal.", de: "Öffnen Sie ein Terminal.", en: "Open a terminal.",
        }
    }
}

impl Address {
    /// The name of an operating system.
    #[must_use]
    pub fn system(&self, system: System) -> &'static str {
        match system {
            System::Windows => self.windows,
            System::Mac => self.mac,
            System::Ios => self.iphone,
            System::Android => self.android,
            System::Linux => self.linux,
        }
    }

    /// How to do it there, line by line; what is typed as it stands goes with its line, for
    /// `{command}`.
    #[must_use]
    pub fn how(&self, system: System) -> Vec<(&'static str, Option<&'static str>)> {
        match system {
            System::Windows => vec![
                (self.windows_open, None),
                (self.type_command, Some(WINDOWS_RELEASE)),
                (self.type_command, Some(WINDOWS_RENEW)),
            ],
            System::Mac => vec![
                (self.mac_open, None),
                (self.mac_details, None),
                (self.mac_renew, None),
            ],
            System::Ios => vec![
                (self.iphone_open, None),
                (self.iphone_info, None),
                (self.iphone_renew, None),
            ],
            System::Android => vec![
                (self.android_off, None),
                (self.android_on, None),
                (self.android_aeroplane, None),
            ],
            System::Linux => vec![
                (self.linux_open, None),
                (self.type_command, Some(LINUX_OFF)),
                (self.type_command, Some(LINUX_ON)),
            ],
        }
    }
}
