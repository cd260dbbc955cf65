//! The code of a rehearsal: nine digits that somebody tells the coordinator by telephone.
//!
//! Digits, because they are told apart in all four languages and typed on any keypad. They carry the day and which
//! checks succeeded. Seven of them hold 20 bits, mixed so that neighbouring days look nothing alike; two are a check
//! modulo 97, as in the structured remark of a Belgian transfer: every single wrong digit and every swap of two
//! neighbours shows. It tells what somebody said; it proves nothing.

use std::collections::BTreeSet;

use chrono::Days;

use super::choice::choice;
use super::timestamp::Date;

choice! {
    /// What is checked in a rehearsal.
    pub enum RehearsalCheck {
        /// The app was opened again without any network.
        #[default]
        OpensOffline = "opens_offline",
        /// The plan was there.
        Plan = "plan",
        /// Contacts with a number were there.
        Contacts = "contacts",
        /// Everything that is needed is kept on the device, undamaged.
        Kept = "kept",
        /// A number was found.
        Number = "number",
        /// A step was done.
        Step = "step",
    }
}

/// What a code tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// On which day.
    pub on: Date,
    /// What succeeded.
    pub passed: BTreeSet<RehearsalCheck>,
}

/// Why a code tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It has not nine digits, but so many.
    Length(usize),
    /// A digit is wrong, or two are swapped.
    Check,
    /// The day lies ahead: the phone's date was wrong.
    InFuture(Date),
}

/// Day 0 of the codes.
const FIRST_DAY: (i32, u32, u32) = (2026, 1, 1);
/// Bits for the checks and for all.
const CHECK_BITS: u32 = 6;
const ALL: u32 = (1 << 20) - 1;
/// Odd, so that multiplying with it can be taken back.
const MIX: u32 = 0x9_E375;
const UNMIX: u32 = inverse(MIX);
const CHECK: u32 = 97;
const DIGITS: usize = 9;

/// What takes back a multiplication with an odd number, modulo any power of two (Newton's iteration).
const fn inverse(odd: u32) -> u32 {
    let mut found = odd;
    let mut round = 0;
    while round < 5 {
        found = found.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(found)));
        round += 1;
    }
    found
}

/// 1 to 97, as Belgian transfers write it.
const fn check_of(value: u32) -> u32 {
    match value % CHECK {
        0 => CHECK,
        rest => rest,
    }
}

fn first_day() -> Date {
    let (year, month, day) = FIRST_DAY;
    Date::from_ymd_opt(year, month, day).unwrap_or_default()
}

impl Rehearsed {
    /// Whether everything succeeded.
    pub fn is_complete(&self) -> bool {
        self.passed.len() == RehearsalCheck::ALL.len()
    }

    /// The code, in three groups with no-break spaces: "412 903 557". A day before 2026 or after 2070, when a clock
    /// stands that wrong, is told as the nearest that can be.
    pub fn code(&self) -> String {
        let days = self.on.signed_duration_since(first_day()).num_days();
        let days = u32::try_from(days.clamp(0, i64::from(ALL >> CHECK_BITS))).unwrap_or(0);
        let checks = RehearsalCheck::ALL
            .iter()
            .enumerate()
            .filter(|(_, check)| self.passed.contains(check))
            .fold(0, |bits, (place, _)| bits | (1 << place));
        let value = ((days << CHECK_BITS) | checks).wrapping_mul(MIX) & ALL;
        let digits = format!("{value:07}{:02}", check_of(value));
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && place % 3 == 0 {
                grouped.push('\u{a0}');
            }
            grouped.push(digit);
        }
        grouped
    }

    /// What a code tells, as it was typed: everything but digits is passed over.
    ///
    /// # Errors
    /// It is no code, or its day lies behind `today`.
    pub fn of_code(typed: &str, today: Date) -> Result<Self, CodeFault> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if digits.len() != DIGITS {
            return Err(CodeFault::Length(digits.len()));
        }
        let number: u32 = digits.parse().map_err(|_| CodeFault::Check)?;
        let (value, check) = (number / 100, number % 100);
        if value > ALL || check != check_of(value) {
            return Err(CodeFault::Check);
        }
        let bits = value.wrapping_mul(UNMIX) & ALL;
        let on = first_day()
            .checked_add_days(Days::new(u64::from(bits >> CHECK_BITS)))
            .ok_or(CodeFault::Check)?;
        if on > today {
            return Err(CodeFault::InFuture(on));
        }
        let passed = RehearsalCheck::ALL
            .iter()
            .enumerate()
            .filter(|(place, _)| bits >> place & 1 == 1)
            .map(|(_, check)| *check)
            .collect();
        Ok(Self { on, passed })
    }
}
