//! Other ways out than the usual ones.

use super::choice::choice;

choice! {
    /// Another way out from this phone or this building.
    pub enum OtherWay {
        /// Calls over Wi-Fi.
        #[default]
        WifiCalling = "wifi_calling",
        /// The phone as hotspot, for the till for instance.
        Hotspot = "hotspot",
        /// A second SIM.
        SecondSim = "second_sim",
        /// The company's number diverted to another.
        Divert = "divert",
        /// A colleague on another operator.
        Colleague = "colleague",
        /// Saving the phone's battery.
        Battery = "battery",
    }
}
