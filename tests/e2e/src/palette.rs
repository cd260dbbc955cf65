//! Pictures with 256 colours: a third of the bytes, and on flat surfaces with text nobody sees the difference.

use std::collections::BTreeMap;
use std::io::Cursor;

use anyhow::{Result, ensure};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder};

/// Colours in a palette of one byte a point.
const COLOURS: usize = 256;

type Colour = [u8; 3];

/// The same picture with the colours that it uses most; the others take the nearest of those.
///
/// # Errors
/// When it is no PNG of a screen: red, green and blue of eight bits, with or without transparency.
pub fn paletted(picture: &[u8]) -> Result<Vec<u8>> {
    let mut reader = Decoder::new(Cursor::new(picture)).read_info()?;
    let mut points = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let frame = reader.next_frame(&mut points)?;
    let width = match (frame.color_type, frame.bit_depth) {
        (ColorType::Rgb, BitDepth::Eight) => 3,
        (ColorType::Rgba, BitDepth::Eight) => 4,
        other => anyhow::bail!("a picture of {other:?}"),
    };
    let colours: Vec<Colour> = points
        .chunks_exact(width)
        .filter_map(|point| point.first_chunk().copied())
        .collect();
    let mut uses: BTreeMap<Colour, usize> = BTreeMap::new();
    for colour in &colours {
        *uses.entry(*colour).or_default() += 1;
    }
    let mut palette: Vec<(Colour, usize)> = uses.iter().map(|(colour, count)| (*colour, *count)).collect();
    palette.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    palette.truncate(COLOURS);
    let palette: Vec<Colour> = palette.into_iter().map(|(colour, _)| colour).collect();
    ensure!(!palette.is_empty(), "an empty picture");
    let places: BTreeMap<Colour, u8> = uses
        .keys()
        .map(|colour| (*colour, nearest(&palette, *colour)))
        .collect();
    let indices: Vec<u8> = colours
        .iter()
        .filter_map(|colour| places.get(colour).copied())
        .collect();

    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, frame.width, frame.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    // Neighbouring places in the palette are no neighbouring colours: differences would only look like noise.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(written)
}

/// The place of the palette's colour that is nearest.
fn nearest(palette: &[Colour], wanted: Colour) -> u8 {
    let distance = |colour: &Colour| -> u32 {
        let parts = colour.iter().zip(wanted);
        parts
            .map(|(own, wanted)| u32::from(own.abs_diff(wanted)).pow(2))
            .sum()
    };
    let best = palette
        .iter()
        .enumerate()
        .min_by_key(|(_, colour)| distance(colour));
    best.and_then(|(place, _)| u8::try_from(place).ok())
        .unwrap_or_default()
}
