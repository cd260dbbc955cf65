//! A text as a QR code that an ordinary camera reads (ISO/IEC 18004).

use fast_qr::{ECL, QRBuilder};

/// More bytes make the squares too small for a camera on a phone's screen.
const LONGEST: usize = 900;

/// The light frame that a camera needs around the code.
const FRAME: usize = 4;

/// A code, to be drawn as one path in a square of `size` units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Width and height with the light frame.
    pub size: usize,
    /// The dark squares, as the path of an SVG picture.
    pub path: String,
}

impl QrCode {
    /// The code of a text; none when it is too long for a camera.
    pub fn of(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
        let mut path = String::new();
        let rows = code.data.chunks_exact(code.size).take(code.size);
        for (row, modules) in rows.enumerate() {
            for (column, module) in modules.iter().enumerate() {
                if module.value() {
                    let (x, y) = (column + FRAME, row + FRAME);
                    path.push_str(&format!("M{x} {y}h1v1h-1z"));
                }
            }
        }
        Some(Self {
            size: code.size + 2 * FRAME,
            path,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_gives_the_smallest_code_with_its_three_corners_and_frame() {
        let code = QrCode::of("Plan B").unwrap_or(QrCode {
            size: 0,
            path: String::new(),
        });
        assert_eq!(code.size, 21 + 8);
        for corner in ["M4 4h1", "M24 4h1", "M4 24h1"] {
            assert!(
                code.path.starts_with(corner) || code.path.contains(&format!("z{corner}")),
                "{corner}"
            );
        }
        assert!(!code.path.contains("M3 "), "nothing dark in the frame");
    }

    #[test]
    fn what_no_camera_could_read_gives_none() {
        assert_eq!(QrCode::of(""), None);
        assert!(QrCode::of(&"é".repeat(450)).is_some());
        assert_eq!(QrCode::of(&"é".repeat(451)), None);
    }
}
