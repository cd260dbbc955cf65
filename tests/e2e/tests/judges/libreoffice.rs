//! LibreOffice with Belgian settings opens the table of contacts, keeps it as a workbook, and saves it as a table again.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use e2e::programs::{is_quick, soffice};
use plan_b::i18n::{Lang, texts};
use plan_b::intake::encoding::decoded;
use plan_b::intake::mapping::Mapping;
use plan_b::intake::table::Table;
use plan_b::intake::taking::Doubles;
use plan_b::output::csv;

use super::contacts_people::{company, nobody, said, take};

/// Semicolons, quotes, UTF-8, from the first line, in Dutch of Belgium.
const BELGIAN: &str = "59,34,76,1,,2067";

#[test]
fn a_table_of_300_people_goes_through_a_belgian_libreoffice_and_comes_back_whole() -> Result<()> {
    if is_quick() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let plan = company();
    fs::write(
        folder.path().join("out.csv"),
        csv::contacts(&plan, texts(Lang::Nl)),
    )?;
    convert(
        folder.path(),
        "out.csv",
        Some(&format!("Text - txt - csv (StarCalc):{BELGIAN}")),
        "xlsx:Calc MS Excel 2007 XML",
    )?;
    let book = folder.path().join("out.xlsx");
    ensure!(book.is_file(), "no workbook was made");
    fs::remove_file(folder.path().join("out.csv"))?;
    // As it is shown, as a person saves it.
    let back = format!("csv:Text - txt - csv (StarCalc):{BELGIAN},false,true,true");
    convert(folder.path(), "out.xlsx", None, &back)?;
    let bytes = fs::read(folder.path().join("out.csv")).context("no table came back")?;
    let table = Table::read(
        &decoded(&bytes)
            .map_err(|fault| anyhow::anyhow!("{fault:?}"))?
            .text,
    )
    .map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let intake = Mapping::guess(&table).read(&table);
    ensure!(intake.remarks.is_empty(), "not taken: {:?}", intake.remarks);
    let mut read = nobody();
    let counts = take(&mut read, &intake, Doubles::Merge);
    ensure!(counts.added == 300, "{counts:?}");
    let (expected, found) = (said(&plan), said(&read));
    let lost: Vec<_> = expected.symmetric_difference(&found).take(2).collect();
    ensure!(lost.is_empty(), "changed on its way: {lost:#?}");
    Ok(())
}

fn convert(folder: &Path, file: &str, filter: Option<&str>, to: &str) -> Result<()> {
    let profile = folder.join("profile");
    let mut command = Command::new(soffice()?);
    command
        .arg("--headless")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(filter.map(|filter| format!("--infilter={filter}")))
        .args(["--convert-to", to, "--outdir"])
        .arg(folder)
        .arg(folder.join(file))
        .env("HOME", folder);
    let output = command.output().context("LibreOffice does not start")?;
    ensure!(
        output.status.success(),
        "LibreOffice: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}
