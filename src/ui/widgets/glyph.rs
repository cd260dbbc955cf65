//! The icons' shapes, drawn on a grid of 24 with a stroke of 2.

/// Every icon of the app. An icon never stands without its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Glyph {
    /// *Now*: a small sign.
    Now,
    /// *Steps*: two ticked lines.
    Steps,
    /// *Contacts*, a person.
    Person,
    /// *Plan*: a sheet of paper.
    Plan,
    /// *More*: three lines.
    More,
    /// *Incidents*: a clock that runs back.
    History,
    /// *Exchange*: there and back; also handing over the lead.
    Exchange,
    /// *Settings*: two sliders.
    Settings,
    /// A receiver: call.
    Phone,
    /// A speech bubble: text message.
    Sms,
    /// An envelope.
    Mail,
    /// Two sheets.
    Copy,
    /// A box with an arrow upwards: share; also the share button of an iPhone.
    Share,
    /// An arrow into a tray: keep a copy.
    Save,
    /// A folder: open a file.
    Folder,
    /// A clipboard.
    Paste,
    /// A printer.
    Print,
    /// A QR code.
    Qr,
    /// A closed lock: private.
    Lock,
    /// Filled disc with a tick: works, reached, done.
    CheckDisc,
    /// The same, outlined: not chosen.
    CheckRing,
    /// Filled square with a cross: does not work.
    CrossSquare,
    /// The same, outlined: not chosen.
    CrossFrame,
    /// Filled triangle: badly, due, late.
    Triangle,
    /// The same, outlined: not chosen; danger.
    TriangleFrame,
    /// Dashed ring with a question mark: not known yet.
    UnknownRing,
    /// Ring with a dash: does not apply.
    DashRing,
    /// Half-filled disc: in this browser only.
    HalfDisc,
    /// A telephone with a tick: kept on this device.
    PhoneTick,
    /// Three dots: being kept.
    Dots,
    /// Filled square with an exclamation mark: not kept.
    Exclamation,
    /// On to what the row names.
    ChevronRight,
    /// Folded.
    ChevronDown,
    /// Unfolded.
    ChevronUp,
    /// Back to the screen before.
    Back,
    /// The way on.
    ArrowRight,
    /// A tick.
    Tick,
    /// Write, change.
    Pencil,
    /// A slip of paper: a note.
    Note,
    /// Add.
    Plus,
    /// Close, clear.
    Cross,
    /// Remove.
    Trash,
    /// Undo.
    Undo,
    /// Search.
    Search,
    /// Internet line.
    Globe,
    /// Landline telephone.
    Landline,
    /// Mobile calls and texts.
    Mobile,
    /// Mobile data.
    MobileData,
    /// Electricity.
    Bolt,
    /// The company's own systems.
    Server,
    /// A place.
    Pin,
    /// A time.
    Clock,
    /// Start a timer.
    Play,
    /// Stop a timer.
    Stop,
    /// An explanation.
    Info,
    /// A telephone with a plus: put on the home screen.
    HomeScreen,
    /// Show what is hidden.
    Eye,
}

/// The parts of an icon, each the `d` of a path; an empty part is not drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawing {
    /// Stroked in the text's colour.
    pub line: &'static str,
    /// Stroked and dashed.
    pub dashed: &'static str,
    /// Filled with the text's colour.
    pub solid: &'static str,
    /// Stroked over `solid` in the colour that stands out on it.
    pub cut: &'static str,
}

const RING: &str = "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z";

impl Glyph {
    /// How the icon is drawn.
    pub(super) fn drawing(self) -> Drawing {
        match self {
            Glyph::Lock => Drawing {
                solid: "M4 10.5h16v11H4z",
                ..line("M7.5 11V7.5a4.5 4.5 0 0 1 9 0V11")
            },
            Glyph::CheckDisc => shape(
                "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z",
                "M7.4 12.4l3.1 3.1 6.1-6.6",
            ),
            Glyph::CrossSquare => shape("M2.5 2.5h19v19h-19z", "M8 8l8 8M16 8l-8 8"),
            Glyph::Triangle => shape("M12 2.2L23 21.5H1z", "M12 9.5v5M12 18v.1"),
            Glyph::Exclamation => shape("M2.5 2.5h19v19h-19z", "M12 7v6.5M12 17v.1"),
            Glyph::UnknownRing => Drawing {
                dashed: RING,
                ..line("M9.6 9.8a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.1.9-1.1 1.8M12 16.7v.1")
            },
            Glyph::HalfDisc => Drawing {
                solid: "M12 3a9 9 0 0 0 0 18z",
                ..line(RING)
            },
            Glyph::Dots => shape(
                "M4.5 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM12 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM19.5 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z",
                "",
            ),
            Glyph::Qr => Drawing {
                solid: "M13 13h3.4v3.4H13zM18.2 13h2.8v2.8h-2.8zM13 18.6h2.4V21H13zM17.6 17.6H21V21h-3.4z",
                ..line("M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z")
            },
            stroked => line(stroked.stroke()),
        }
    }

    /// The strokes of the icons that are nothing but strokes.
    fn stroke(self) -> &'static str {
        match self {
            Glyph::Now => "M3.5 6h11.2l5.3 6-5.3 6H3.5zM8 12h4.5",
            Glyph::Steps => "M3 6.4l2 2.1L8.8 4M12.5 6.7H21M3 16.6l2 2.1 3.8-4.5M12.5 17H21",
            Glyph::Person => {
                "M12 3.5a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM4.5 20.8c.5-3.9 3.6-5.9 7.5-5.9s7 2 7.5 5.9"
            }
            Glyph::Plan => "M5 3h8.8L19 8.2V21H5zM13.5 3v5.5H19M8.7 13h6.6M8.7 17h5",
            Glyph::More => "M4 6h16M4 12h16M4 18h16",
            Glyph::History => "M3.4 4.6v4.9h4.9M3.9 9.3A8.6 8.6 0 1 1 3.4 13M12 8v4.6l3 1.8",
            Glyph::Exchange => "M4 8h15.5M15.7 4l4 4-4 4M20 16H4.5M8.3 12l-4 4 4 4",
            Glyph::Settings => {
                "M3 7.5h9.3M17.7 7.5H21M15 4.8a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM21 16.5h-9.3M6.3 16.5H3M9 13.8a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4z"
            }
            Glyph::Phone => {
                "M5 3.2h3.4l2 4.9-2.6 2.1a13 13 0 0 0 6 6l2.1-2.6 4.9 2V19c0 1-.9 1.9-1.9 1.8C10.7 20.2 3.8 13.3 3.2 5.1A1.8 1.8 0 0 1 5 3.2z"
            }
            Glyph::Sms => "M3 4h18v12.5H11.5L7.5 20.5v-4H3zM7.3 8.3h9.4M7.3 12.3h5",
            Glyph::Mail => "M3 5h18v14H3zM3.5 5.8L12 13l8.5-7.2",
            Glyph::Copy => "M9 9h11.5v11.5H9zM15 9V3.5H3.5V15H9",
            Glyph::Share => "M12 15V3M7.5 7.2L12 2.8l4.5 4.4M7.5 11H4v10h16V11h-3.5",
            Glyph::Save => "M12 3.5v11.5M7 10.5l5 5 5-5M3.5 15.5V20.5h17v-5",
            Glyph::Folder => "M3 5h6.5l2.5 3h9v11H3z",
            Glyph::Paste => "M8.5 5H5v16h14V5h-3.5M8.5 3h7v4h-7zM8.8 12h6.4M8.8 16h6.4",
            Glyph::Print => "M7 9V3h10v6M7 17H3V9h18v8h-4M7 13.5h10V21H7z",
            Glyph::CheckRing => "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12.3l2.8 2.8 5.2-5.7",
            Glyph::CrossFrame => "M3.5 3.5h17v17h-17zM8.5 8.5l7 7M15.5 8.5l-7 7",
            Glyph::TriangleFrame => "M12 3.8L22 20.5H2zM12 10v4.5M12 17.4v.1",
            Glyph::DashRing => "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h8",
            Glyph::PhoneTick => "M6.5 2.5h11v19h-11zM9.3 12l2 2 3.5-4",
            Glyph::ChevronRight => "M9 5l7 7-7 7",
            Glyph::ChevronDown => "M5 9l7 7 7-7",
            Glyph::ChevronUp => "M5 15l7-7 7 7",
            Glyph::Back => "M15.5 4.5L8 12l7.5 7.5",
            Glyph::ArrowRight => "M3.5 12h16.3M13.2 5.3l6.7 6.7-6.7 6.7",
            Glyph::Tick => "M3.5 12.8l5.7 5.7L20.5 6",
            Glyph::Pencil => "M5.8 13.9L16 3.7l3.6 3.6L9.4 17.5H5.8zM4 21h16",
            Glyph::Note => "M4 4h16v11l-5 5H4zM20 15h-5v5M8 9h8M8 13h4",
            Glyph::Plus => "M12 4v16M4 12h16",
            Glyph::Cross => "M5 5l14 14M19 5L5 19",
            Glyph::Trash => "M4 6.5h16M9 6.5V3h6v3.5M6 6.5L7 21h10l1-14.5M10 11v5.5M14 11v5.5",
            Glyph::Undo => "M4.5 9h10a5.5 5.5 0 0 1 0 11H9M8.5 4.8L4.3 9l4.2 4.2",
            Glyph::Search => "M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM15.7 15.7L21 21",
            Glyph::Globe => {
                "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"
            }
            Glyph::Landline => {
                "M2.5 10.5c0-3.7 4.2-5.5 9.5-5.5s9.5 1.8 9.5 5.5v1h-5.3v-2.3H7.8v2.3H2.5zM6.3 11.5L4.5 20.5h15l-1.8-9M12 12.8a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z"
            }
            Glyph::Mobile => {
                "M3.5 3h9v18h-9zM7 17.8h2M15.8 9.5c1.2 1.5 1.2 3.5 0 5M18.8 6.7c2.6 3.2 2.6 7.4 0 10.6"
            }
            Glyph::MobileData => {
                "M3 3h9v18H3zM6.5 17.8h2M16 12V5M13.9 7l2.1-2.1L18.1 7M20.5 12v7M18.4 17l2.1 2.1 2.1-2.1"
            }
            Glyph::Bolt => "M13.5 2.8L4.5 14h6.3L9.8 21.2 19.5 9.7h-6.6z",
            Glyph::Server => {
                "M3.5 4h17v7h-17zM3.5 13h17v7h-17zM7.2 7.5h.1M7.2 16.5h.1M11 7.5h5.5M11 16.5h5.5"
            }
            Glyph::Pin => {
                "M12 21.5C7.5 16.6 5 13 5 9.6a7 7 0 0 1 14 0c0 3.4-2.5 7-7 11.9zM12 7.2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"
            }
            Glyph::Clock => "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5.3l3.6 2.1",
            Glyph::Play => "M7 4l13 8-13 8z",
            Glyph::Stop => "M5 5h14v14H5z",
            Glyph::Info => "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.5M12 7.6v.1",
            Glyph::HomeScreen => "M6 2.5h12v19H6zM12 8v7M8.5 11.5h7",
            Glyph::Eye => {
                "M2 12c2.5-4.6 6-7 10-7s7.5 2.4 10 7c-2.5 4.6-6 7-10 7s-7.5-2.4-10-7zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z"
            }
            Glyph::Lock
            | Glyph::CheckDisc
            | Glyph::CrossSquare
            | Glyph::Triangle
            | Glyph::Exclamation
            | Glyph::UnknownRing
            | Glyph::HalfDisc
            | Glyph::Dots
            | Glyph::Qr => "",
        }
    }
}

fn line(line: &'static str) -> Drawing {
    Drawing {
        line,
        ..Drawing::default()
    }
}

fn shape(solid: &'static str, cut: &'static str) -> Drawing {
    Drawing {
        solid,
        cut,
        ..Drawing::default()
    }
}
