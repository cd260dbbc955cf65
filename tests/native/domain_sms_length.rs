//! How long a text is as an SMS, for any text.

use plan_b::domain::SmsLength;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_text_always_fits_its_room_and_never_gets_shorter_by_adding(text in "\\PC{0,400}", more in "\\PC") {
        let length = SmsLength::of(&text);
        prop_assert!(length.used <= length.room);
        prop_assert!(length.parts >= 1);
        let longer = SmsLength::of(&format!("{text}{more}"));
        prop_assert!(longer.parts >= length.parts);
    }
}
